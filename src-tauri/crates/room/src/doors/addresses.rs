//! Addresses of this machine, those that phones can reach first.

use crate::protocol::{AdapterKind, NetworkAddress};
use std::net::{IpAddr, Ipv4Addr};

/// Every address of this machine, best first. Only the fourth version of the protocol: a phone's browser
/// needs no brackets for it, and every guest network has it.
pub(crate) fn addresses() -> Vec<NetworkAddress> {
    let adapters = if_addrs::get_if_addrs().unwrap_or_default();
    let found = adapters.into_iter().filter_map(|adapter| match adapter.ip() {
        IpAddr::V4(address) => Some((address, adapter.name)),
        IpAddr::V6(_) => None,
    });
    ranked(found.collect())
}

fn ranked(mut found: Vec<(Ipv4Addr, String)>) -> Vec<NetworkAddress> {
    found.sort_by_key(|(address, adapter)| {
        // An address that the system made up for itself means that no network answered.
        (address.is_link_local(), kind(*address, adapter), !address.is_private(), address.octets())
    });
    found.dedup_by_key(|(address, _)| *address);
    let address = |(address, adapter): (Ipv4Addr, String)| NetworkAddress {
        address: address.to_string(),
        kind: kind(address, &adapter),
        adapter,
        proven: false,
        chosen: false,
    };
    found.into_iter().map(address).collect()
}

/// What kind of adapter it is, by the names that systems give them.
fn kind(address: Ipv4Addr, adapter: &str) -> AdapterKind {
    const VIRTUAL: [&str; 20] = [
        "docker",
        "veth",
        "br-",
        "virbr",
        "vmnet",
        "vboxnet",
        "vethernet",
        "virtual",
        "utun",
        "tun",
        "tap",
        "wg",
        "tailscale",
        "zt",
        "zerotier",
        "ppp",
        "hyper-v",
        "wsl",
        "vpn",
        "bridge",
    ];
    let name = adapter.to_lowercase();
    let starts = |beginnings: &[&str]| beginnings.iter().any(|beginning| name.starts_with(beginning));
    if address.is_loopback() {
        AdapterKind::Loopback
    } else if starts(&VIRTUAL) || ["virtual", "hyper-v", "wsl", "vpn"].iter().any(|word| name.contains(word))
    {
        AdapterKind::Virtual
    } else if starts(&["wl", "wi-fi", "wifi", "wlan", "wireless", "ap"]) || name == "en0" {
        AdapterKind::Wifi
    } else if starts(&["eth", "en", "ethernet", "em", "lan"]) {
        AdapterKind::Ethernet
    } else {
        AdapterKind::Other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(found: &[([u8; 4], &str)]) -> Vec<String> {
        let found = found.iter().map(|(octets, name)| (Ipv4Addr::from(*octets), (*name).to_owned()));
        ranked(found.collect()).into_iter().map(|address| address.adapter).collect()
    }

    #[test]
    fn what_phones_can_reach_stands_first() {
        let found = [
            ([127, 0, 0, 1], "lo"),
            ([172, 17, 0, 1], "docker0"),
            ([100, 90, 1, 2], "tailscale0"),
            ([10, 20, 4, 8], "eth0"),
            ([192, 168, 43, 12], "wlan0"),
        ];
        assert_eq!(
            order(&found),
            ["wlan0", "eth0", "docker0", "tailscale0", "lo"],
            "Wi-Fi, cable, virtual, loopback"
        );
        let windows = [([172, 28, 0, 1], "vEthernet (WSL)"), ([192, 168, 1, 5], "Wi-Fi 2")];
        assert_eq!(order(&windows), ["Wi-Fi 2", "vEthernet (WSL)"], "names of Windows are known too");
    }

    #[test]
    fn an_address_that_no_network_gave_comes_last() {
        let found = [([169, 254, 3, 4], "wlan0"), ([127, 0, 0, 1], "lo")];
        assert_eq!(order(&found), ["lo", "wlan0"], "a made-up address leads nowhere");
    }
}
