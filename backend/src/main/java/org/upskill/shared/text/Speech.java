package org.upskill.shared.text;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** The language in which an answer is given. */
public final class Speech {
    static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.GERMAN);

    private static volatile Locale usual = Locale.ENGLISH;

    private Speech() {}

    /** Sets the language for those who ask for none that is spoken here. */
    public static void usually(Locale language) {
        usual = language;
    }

    /** What the present request asks for in Accept-Language; outside of requests English, in which everything is stored. */
    static Locale language() {
        var context = Arc.container() == null ? null : Arc.container().requestContext();
        if (context == null || !context.isActive()) return Locale.ENGLISH;
        var request = Arc.container().instance(CurrentVertxRequest.class).get().getCurrent();
        return request == null ? Locale.ENGLISH : of(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The first of the languages asked for that is spoken here, else the usual one. */
    static Locale of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) return usual;
        try {
            var found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return found == null ? usual : found;
        } catch (IllegalArgumentException e) {
            return usual;
        }
    }
}
