package org.upskill.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A range of addresses in CIDR notation: {@code 10.0.0.0/8}, {@code fc00::/7}. */
record AddressRange(byte[] start, int bits) {
    /** @throws IllegalArgumentException when it is none */
    static AddressRange of(String text) {
        var cut = text.strip().split("/");
        // What is no literal would be looked up as a name.
        if (cut.length > 2 || !cut[0].matches("\\d+\\.\\d+\\.\\d+\\.\\d+|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*")) throw new IllegalArgumentException("No range of addresses: " + text);
        try {
            var start = InetAddress.getByName(cut[0]).getAddress();
            var bits = cut.length == 1 ? start.length * 8 : Integer.parseInt(cut[1]);
            if (bits < 0 || bits > start.length * 8) throw new IllegalArgumentException("No range of addresses: " + text);
            return new AddressRange(start, bits);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("No range of addresses: " + text, e);
        }
    }

    boolean contains(byte[] address) {
        if (address.length != start.length) return false;
        for (var bit = 0; bit < bits; bit++) {
            var mask = 0x80 >> bit % 8;
            if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) return false;
        }
        return true;
    }
}
