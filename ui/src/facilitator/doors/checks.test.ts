// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Doors } from '$generated/Doors';
import type { FlightCheck } from '$generated/FlightCheck';
import type { NetworkAddress } from '$generated/NetworkAddress';
import { language } from '$workshop/language.svelte';
import { spokenWith } from './certificate';
import { checksOf, type Circumstances } from './checks';
import { codeText, doorsFinding } from './words';

language.current = 'en';

const WIFI: NetworkAddress = {
  address: '192.168.43.12',
  adapter: 'wlan0',
  kind: 'wifi',
  proven: true,
  chosen: true,
};
const QUIET = {
  certificate: { state: 'none' },
  firewall: { state: 'not_known' },
  power: { source: 'mains', percent: null },
} as const;
const LOOPBACK: NetworkAddress = { ...WIFI, address: '127.0.0.1', kind: 'loopback' };

const FLIGHT: FlightCheck = { addresses: [WIFI], free_mib: 42_000, write_ms: 6, ...QUIET };

function open(more: Partial<Extract<Doors, { state: 'open' }>> = {}): Doors {
  return {
    state: 'open',
    joining: { address: '192.168.43.12:7421', code: '7KM4TQ', qr: { size: 1, path: '' } },
    addresses: [WIFI],
    gone_since: null,
    other_port: false,
    certificate: null,
    reached: false,
    awake: true,
    locked: false,
    cap: 600,
    wall_link: '',
    ...more,
  };
}

function check(id: string, around: Partial<Circumstances> = {}) {
  const base = { doors: null, screens: null, walls: 0, keepAwake: true } as const;
  return checksOf({ flight: FLIGHT, ...base, ...around }).find((one) => one.id === id);
}

describe('the check before the doors open', () => {
  it('waits for what the machine says, and claims nothing before', () => {
    expect(check('disk', { flight: null })?.state).toBe('waiting');
    expect(check('address', { flight: null })?.state).toBe('waiting');
  });

  it('names the address it proved', () => {
    expect(check('address')?.text).toContain('192.168.43.12');
    expect(check('address')?.state).toBe('ok');
  });

  it('says what to connect to where phones cannot come in', () => {
    const flight = { addresses: [LOOPBACK], free_mib: null, write_ms: 6, ...QUIET };
    expect(check('address', { flight })?.state).toBe('bad');
  });

  it('warns of an address that failed once the doors are open, not before', () => {
    const unproven = { ...WIFI, proven: false };
    const flight = { addresses: [unproven], free_mib: null, write_ms: 6, ...QUIET };
    expect(check('address', { flight })?.state).toBe('none');
    expect(check('address', { doors: open({ addresses: [unproven] }) })?.state).toBe('warn');
  });

  it('names the other port, and only then', () => {
    expect(check('port', { doors: open() })).toBeUndefined();
    expect(check('port', { doors: open({ other_port: true }) })?.title).toContain('7421');
  });

  it('says what is known of the firewall and what to do, and guesses nothing', () => {
    const look = (firewall: FlightCheck['firewall'], doors: Doors | null = null) =>
      check('firewall', { flight: { ...FLIGHT, firewall }, doors });
    expect(check('firewall', { flight: null })?.state).toBe('waiting');
    expect(look({ state: 'not_known' })?.title).toContain('does not say');
    expect(look({ state: 'off', kind: 'windows' })?.state).toBe('none');
    const on = { state: 'on', kind: 'ufw' } as const;
    expect([look(on)?.state, look(on)?.text]).toEqual([
      'warn',
      expect.stringContaining('sudo ufw allow 7420/tcp'),
    ]);
    expect(look(on, open())?.text).toContain('7421/tcp');
    for (const kind of ['ufw', 'firewalld', 'windows', 'macos'] as const) {
      expect(look({ state: 'on', kind })?.text).not.toContain('doors-');
    }
  });

  it('trusts the firewall only when a device came in from outside', () => {
    const flight = { ...FLIGHT, firewall: { state: 'on', kind: 'firewalld' } } as const;
    expect(check('firewall', { flight, doors: open() })?.state).toBe('warn');
    expect(check('firewall', { flight, doors: open({ reached: true }) })?.state).toBe('ok');
  });

  it('says whether the laptop stays awake, and when it cannot be kept so', () => {
    const sleep = (doors: Doors | null, power: FlightCheck['power']) =>
      check('sleep', { doors, flight: { ...FLIGHT, power } });
    const mains = { source: 'mains', percent: 80 } as const;
    expect(check('sleep', { flight: null })?.state).toBe('waiting');
    expect(sleep(null, mains)?.state).toBe('none');
    expect(sleep(open(), mains)?.state).toBe('ok');
    const refused = sleep(open({ awake: false }), mains);
    expect([refused?.state, refused?.text]).toEqual(['warn', expect.stringContaining('by hand')]);
    const battery = sleep(open(), { source: 'battery', percent: 71 });
    expect([battery?.state, battery?.text]).toEqual(['ok', expect.stringContaining('71 %')]);
    expect(sleep(open(), { source: 'battery', percent: 20 })?.state).toBe('warn');
    expect(sleep(open(), { source: 'not_known', percent: null })?.text).toContain('does not say');
    const off = check('sleep', { doors: open({ awake: false }), keepAwake: false });
    expect([off?.state, off?.text]).toEqual(['warn', expect.stringContaining('in the settings')]);
  });

  it('warns of a full or slow disk', () => {
    const flight = (free_mib: number, write_ms: number | null) =>
      check('disk', { flight: { addresses: [WIFI], free_mib, write_ms, ...QUIET } })?.state;
    expect(flight(42_000, 6)).toBe('ok');
    expect(flight(100, 6)).toBe('warn');
    expect(flight(42_000, 900)).toBe('warn');
    expect(flight(42_000, null)).toBe('bad');
  });
});

describe('a certificate of one’s own', () => {
  const OWN = {
    name: 'room.pharos.test',
    until: '2027-01-02T00:00:00Z',
    leads_to: ['192.168.43.12'],
    leads_here: true,
  };
  const flight = (certificate: FlightCheck['certificate']): FlightCheck => ({
    ...FLIGHT,
    certificate,
  });
  const ready = flight({ state: 'ready', ...OWN });

  it('is no fault where there is none', () => {
    expect(check('certificate')?.state).toBe('none');
  });

  it('is named with its name and its end', () => {
    const found = check('certificate', { flight: ready });
    expect(found?.state).toBe('ok');
    expect(found?.text).toContain('room.pharos.test');
    expect(found?.text).toContain('2027');
  });

  it('warns of a name that leads elsewhere or nowhere, and says where', () => {
    const elsewhere = { ...OWN, leads_to: ['10.9.8.7'], leads_here: false };
    const found = check('certificate', { doors: open({ certificate: elsewhere }) });
    expect([found?.state, found?.text]).toEqual(['warn', expect.stringContaining('10.9.8.7')]);
    const nowhere = check('certificate', {
      flight: flight({ state: 'ready', ...OWN, leads_to: [], leads_here: false }),
    });
    expect([nowhere?.state, nowhere?.text]).toEqual(['warn', expect.stringContaining('Nobody')]);
  });

  it('claims nothing for doors that opened without it', () => {
    const around = { flight: ready, doors: open() };
    expect(check('certificate', around)?.text).toContain('next time');
    expect(spokenWith(around.doors, ready)).toBeNull();
    expect(spokenWith(null, ready)?.name).toBe('room.pharos.test');
  });

  it('says why it cannot be used', () => {
    const problem = {
      code: 'certificate_expired',
      message: 'It ended.',
      hint: 'Renew it.',
    } as const;
    const found = check('certificate', { flight: flight({ state: 'failed', problem }) });
    expect([found?.state, found?.text]).toEqual(['bad', 'It ended. Renew it.']);
  });
});

describe('the state of the doors', () => {
  it('is told by what is in the way, or by who is here', () => {
    const nobody = { here: 0, seats: 0 };
    const lead = (doors: Doors | null, count = nobody, addresses = [WIFI]) =>
      doorsFinding(doors, count, addresses).lead;
    expect(lead(null)).toBe('Ready when you are.');
    expect(lead(null, nobody, [LOOPBACK])).toBe('No network yet.');
    expect(lead(open())).toBe('The doors are open. Nobody is here yet.');
    expect(lead(open(), { here: 3, seats: 18 })).toBe('3 of 18 are here.');
    const problem = { code: 'room_no_port', message: 'No port is free.', hint: 'x' } as const;
    expect(lead({ state: 'failed', problem })).toBe('No port is free.');
  });

  it('shows a code in two halves', () => {
    expect(codeText('7KM4TQ')).toBe('7KM-4TQ');
  });
});
