/** The way to the agenda's page, and back to where the work is. */
import { go, navigation, type Page } from '$workshop/navigation.svelte';

let cameFrom = $state<Page>('doors');

export function openAgenda(): void {
  if (navigation.page !== 'agenda') cameFrom = navigation.page;
  go('agenda');
}

export function leaveAgenda(): void {
  go(cameFrom);
}
