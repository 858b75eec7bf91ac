/** What nobody needs to come in, write and rate: fetched once somebody sits, before it is wanted. */
export { default as Brainwrite } from './brainwrite/Brainwrite.svelte';
export { default as Results } from './results/Results.svelte';
export { default as Vote } from './vote/Vote.svelte';
