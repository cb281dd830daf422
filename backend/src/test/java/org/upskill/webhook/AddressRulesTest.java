package org.upskill.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRulesTest {
    private static final AddressRules RULES = AddressRules.allowing();

    @ParameterizedTest
    @ValueSource(strings = {
        "8.8.8.8", "1.1.1.1", "93.184.216.34", "100.63.255.255", "100.128.0.0", "172.15.255.255", "172.32.0.1", "169.253.1.1", "192.167.255.255",
        "198.17.255.255", "223.255.255.255", "11.0.0.1", "168.63.129.15",
        "2606:4700:4700::1111", "2001:4860:4860::8888", "2a00:1450:4001::1", "64:ff9b::808:808", "2002:808:808::1", "::ffff:8.8.8.8",
    })
    void letsThroughWhatIsPublic(String address) throws UnknownHostException {
        assertThat(RULES.allows(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.100.100.200", "100.127.255.255", "127.0.0.1", "127.255.255.254",
        "168.63.129.16", "169.254.0.1", "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.192", "192.0.2.1", "192.88.99.1", "192.168.0.1",
        "198.18.0.1", "198.19.255.255", "198.51.100.1", "203.0.113.7", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255",
        "::", "::1", "fe80::1", "febf::1", "fec0::1", "fc00::1", "fd00:ec2::254", "fdff::1", "ff02::1", "ff0e::1", "100::1", "2001:db8::1", "3fff::1", "5f00::1", "4000::1",
        "2001::1", "2001:0:4136:e378:8000:63bf:3fff:fdd2", "2001:20::1",
    })
    void keepsBackWhatIsNot(String address) throws UnknownHostException {
        assertThat(RULES.allows(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        // 127.0.0.1, 10.0.0.1, 169.254.169.254 and 192.168.1.1 inside IPv6: mapped, compatible, translated, NAT64, 6to4.
        "::ffff:127.0.0.1", "::ffff:7f00:1", "0:0:0:0:0:ffff:a9fe:a9fe", "::127.0.0.1", "::a00:1", "::169.254.169.254", "::ffff:0:127.0.0.1", "::ffff:0:a9fe:a9fe",
        "64:ff9b::127.0.0.1", "64:ff9b::a9fe:a9fe", "64:ff9b::a00:1", "64:ff9b:1::7f00:1", "2002:7f00:1::", "2002:a00:1::1", "2002:a9fe:a9fe::", "2002:c0a8:101::1",
    })
    void seesAClosedAddressInsideAnother(String address) throws UnknownHostException {
        assertThat(RULES.allows(InetAddress.getByName(address))).isFalse();
    }

    @Test
    void seesAMappedAddressWhereTheLibraryHasNotUnwrappedIt() throws UnknownHostException {
        var bytes = new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 127, 0, 0, 1};
        assertThat(RULES.allows(java.net.Inet6Address.getByAddress(null, bytes, -1))).isFalse();
    }

    @Test
    void letsAnOperatorOpenARangeAndNothingElse() throws UnknownHostException {
        var rules = AddressRules.allowing("10.1.0.0/16", "fd00::/8", "127.0.0.1");

        assertThat(rules.allows(InetAddress.getByName("10.1.200.3"))).isTrue();
        assertThat(rules.allows(InetAddress.getByName("::ffff:10.1.200.3"))).isTrue();
        assertThat(rules.allows(InetAddress.getByName("64:ff9b::a01:c803"))).isTrue();
        assertThat(rules.allows(InetAddress.getByName("fd12::1"))).isTrue();
        assertThat(rules.allows(InetAddress.getByName("127.0.0.1"))).isTrue();
        assertThat(rules.allows(InetAddress.getByName("127.0.0.2"))).isFalse();
        assertThat(rules.allows(InetAddress.getByName("10.2.0.1"))).isFalse();
        assertThat(rules.allows(InetAddress.getByName("fe80::1"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "::/129", "10.0.0.0/-1", "10.0.0.0/8/8", "intranet", "", "10.0.0.0/x"})
    void refusesARangeThatIsNone(String range) {
        assertThatThrownBy(() -> AddressRules.allowing(range)).isInstanceOf(IllegalArgumentException.class);
    }
}
