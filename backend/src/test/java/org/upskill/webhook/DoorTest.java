package org.upskill.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.upskill.webhook.Target.WrongTarget;

class DoorTest {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** As in production: whatever the notation, the machine's own look-up makes an address of it, and that is judged. */
    private final Door door = new Door(new SystemLookup(), AddressRules.allowing(), false);

    @ParameterizedTest
    @ValueSource(strings = {
        "https://127.0.0.1/", "https://127.1/", "https://2130706433/", "https://0x7f000001/", "https://0x7f.0.0.1/", "https://0177.0.0.1/", "https://017700000001/",
        "https://127.0.0.1./", "https://localhost/", "https://LOCALHOST/", "https://localhost./", "https://[::1]/", "https://[::]/", "https://[::ffff:127.0.0.1]/",
        "https://[::ffff:7f00:1]/", "https://[::127.0.0.1]/", "https://[64:ff9b::7f00:1]/", "https://[2002:7f00:1::]/", "https://[fe80::1]/", "https://[fe80::1%25lo]/",
        "https://[fd00:ec2::254]/", "https://169.254.169.254/latest/meta-data/", "https://0xa9fea9fe/", "https://2852039166/", "https://0251.0376.0251.0376/", "https://0/",
        "https://0.0.0.0:8443/", "https://10.0.0.1/", "https://100.100.100.200/", "https://192.168.1.1/", "https://172.16.0.1/", "https://①②⑦.⓪.⓪.①/",
        "https://example.com@127.0.0.1/", "https://127.0.0.1#@example.com/", "https://127.0.0.1\\@example.com/", "https://ex ample.com/", "https://",
        "https:///events", "https:example.com", "//example.com/", "example.com", "ftp://example.com/", "file:///etc/passwd", "javascript:alert(1)", "gopher://example.com/",
        "http://example.com/", "https://example.com:0/", "https://example.com:65536/", "https://exa\r\nmple.com/", "https://example.com/\r\nHost: other",
    })
    void refusesToLeadAnywhereThatIsNotPublicAndSecure(String url) {
        assertThatThrownBy(() -> door.addresses(door.target(url), PATIENCE)).isInstanceOfAny(WrongTarget.class, UnknownHostException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://127.0.0.1/", "https://[::1]/", "https://[::ffff:a9fe:a9fe]/", "https://[2002:a00:1::]/", "https://10.1.2.3:8443/x", "https://169.254.169.254/"})
    void saysThatAnAddressIsClosed(String url) {
        assertThatThrownBy(() -> door.addresses(door.target(url), PATIENCE)).isInstanceOf(WrongTarget.class).hasMessageContaining("not public");
    }

    @Test
    void refusesANameOfWhichOneAddressIsClosed() throws Exception {
        var mixed = new Door(host -> List.of(InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1")), AddressRules.allowing(), false);

        assertThatThrownBy(() -> mixed.addresses(mixed.target("https://example.com/"), PATIENCE)).isInstanceOf(WrongTarget.class);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com, example.com, 443, /",
        "https://example.com:8443/a/b?c=d%20e, example.com, 8443, /a/b?c=d%20e",
        "HTTPS://Example.com/?q, Example.com, 443, /?q",
        "https://[2606:4700::1111]:99/x, 2606:4700::1111, 99, /x",
    })
    void takesAnAddressApartOnce(String url, String host, int port, String path) throws WrongTarget {
        assertThat(door.target(url)).isEqualTo(new Target(true, host, port, path));
    }

    @Test
    void waitsForASlowLookUpOnlySoLong() {
        var slow = new Door(
                host -> {
                    try {
                        Thread.sleep(60_000);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return List.of();
                },
                AddressRules.allowing(), false);

        assertThatThrownBy(() -> slow.addresses(slow.target("https://example.com/"), Duration.ofMillis(100)))
                .isInstanceOf(java.util.concurrent.TimeoutException.class);
        slow.close();
    }
}
