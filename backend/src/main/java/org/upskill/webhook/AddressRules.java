package org.upskill.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses may be called: the public ones, so that nobody reaches through us what only we can reach. Judged is the address
 * itself, as the connection will use it, and never how somebody has written it. The ranges are those of the special-purpose
 * registries of IANA (RFC 6890 and its updates), and of IPv6 nothing but global unicast (RFC 4291).
 */
@ApplicationScoped
class AddressRules {
    private static final List<AddressRange> CLOSED = ranges(
            "0.0.0.0/8", // this network
            "10.0.0.0/8", // private
            "100.64.0.0/10", // shared by carriers; a cloud's metadata too
            "127.0.0.0/8", // loopback
            "168.63.129.16/32", // the platform address of Azure, public only by its number
            "169.254.0.0/16", // link-local; metadata of most clouds
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocol assignments; a cloud's metadata too
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // former 6to4 relays
            "192.168.0.0/16", // private
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4", // reserved; broadcast
            "2001::/23", // protocol assignments; Teredo, which hides an address
            "2001:db8::/32", // documentation
            "3fff::/20"); // documentation

    private static final AddressRange GLOBAL_UNICAST = AddressRange.of("2000::/3");

    /** IPv6 addresses that stand for an IPv4 address, and the byte at which that begins. */
    private enum Embedding {
        COMPATIBLE("::/96", 12),
        MAPPED("::ffff:0:0/96", 12),
        TRANSLATED("::ffff:0:0:0/96", 12),
        NAT64("64:ff9b::/96", 12),
        SIX_TO_FOUR("2002::/16", 2);

        final AddressRange range;
        final int at;

        Embedding(String range, int at) {
            // The library turns a mapped literal into IPv4, so that range is made by hand.
            this.range = name().equals("MAPPED") ? new AddressRange(mapped(), 96) : AddressRange.of(range);
            this.at = at;
        }

        private static byte[] mapped() {
            var start = new byte[16];
            start[10] = start[11] = (byte) 0xff;
            return start;
        }
    }

    private final List<AddressRange> allowed;

    @Inject
    AddressRules(WebhookSettings settings) {
        this(settings.allow().orElse(List.of()));
    }

    private AddressRules(List<String> allowed) {
        this.allowed = allowed.stream().map(AddressRange::of).toList();
    }

    /** The rules where these ranges may be called although they are not public. */
    static AddressRules allowing(String... ranges) {
        return new AddressRules(List.of(ranges));
    }

    /** Whether the address may be called. */
    boolean allows(InetAddress address) {
        return allows(address.getAddress());
    }

    private boolean allows(byte[] address) {
        if (allowed.stream().anyMatch(range -> range.contains(address))) return true;
        if (CLOSED.stream().anyMatch(range -> range.contains(address))) return false;
        if (address.length == 4) return true;
        for (var embedding : Embedding.values()) {
            if (embedding.range.contains(address)) return allows(Arrays.copyOfRange(address, embedding.at, embedding.at + 4));
        }
        return GLOBAL_UNICAST.contains(address);
    }

    private static List<AddressRange> ranges(String... ranges) {
        return Stream.of(ranges).map(AddressRange::of).toList();
    }
}
