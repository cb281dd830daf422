package org.upskill.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a webhook's events are posted to, taken apart once so that nothing reads the address in another way later.
 *
 * @param host a name or an address, an IPv6 address without brackets
 * @param path with the query
 */
record Target(boolean secure, String host, int port, String path) {
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+");
    private static final Pattern FOUR_NUMBERS = Pattern.compile("(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}");

    /**
     * Reads an address.
     *
     * @throws WrongTarget when it is none that can be called
     */
    static Target of(String url, boolean allowHttp) throws WrongTarget {
        var uri = read(url);
        var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        var secure = scheme.equals("https");
        if (!secure && !scheme.equals("http")) throw new WrongTarget("no-url", "Write a whole address, as https://example.com/events.");
        if (!secure && !allowHttp) throw new WrongTarget("not-secure", "The address must begin with https.");
        if (uri.getRawUserInfo() != null) throw new WrongTarget("has-credentials", "Leave name and password out of the address. The signature tells who calls.");
        if (uri.getRawFragment() != null) throw new WrongTarget("has-fragment", "Leave out what follows the # sign. It would never be sent.");
        if (uri.getHost() == null || uri.getPort() == 0 || uri.getPort() > 65535) {
            throw new WrongTarget("no-url", "Write a whole address, as https://example.com/events.");
        }
        // 0177.0.0.1 is 127.0.0.1 to some and 177.0.0.1 to others.
        if (NUMBERS.matcher(uri.getHost()).matches() && !FOUR_NUMBERS.matcher(uri.getHost()).matches()) {
            throw new WrongTarget("no-url", "Write an address in numbers as four of them, without leading zeros.");
        }
        var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return new Target(secure, bare(uri.getHost()), uri.getPort() > 0 ? uri.getPort() : secure ? 443 : 80, path + query);
    }

    private static URI read(String url) throws WrongTarget {
        try {
            // Only what can be sent as it stands: letters beyond ASCII are encoded by whoever wrote them.
            if (!url.chars().allMatch(letter -> letter > ' ' && letter < 127)) throw new WrongTarget("no-url", "Write the address with plain letters and without spaces.");
            return new URI(url);
        } catch (URISyntaxException e) {
            throw new WrongTarget("no-url", "Write a whole address, as https://example.com/events.");
        }
    }

    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    /** An address that cannot be called. */
    static final class WrongTarget extends Exception {
        private final String code;

        WrongTarget(String code, String message) {
            super(message);
            this.code = code;
        }

        /** A stable word for what is wrong with it. */
        String code() {
            return code;
        }
    }
}
