import { mount } from 'svelte';
import '../styles/tokens.css';
import '../styles/lanes.css';
import '../styles/fonts.css';
import './page.css';
import { findWall } from '$host/wall';
import { WallRoom } from './room.svelte';
import Wall from './Wall.svelte';
import { spoken } from './words.svelte';

const target = document.getElementById('page');
if (!target) throw new Error('wall.html has no #page');

document.documentElement.dataset['theme'] = 'night';

const room = new WallRoom(findWall(() => spoken.current));
room.watch();
mount(Wall, { target, props: { room } });
