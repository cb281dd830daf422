package org.upskill.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Judged by the standard's own library. */
class SecretTest {
    private static final String BODY = "{\"type\":\"ping\",\"data\":{\"name\":\"Jürgen\"}}";

    @Test
    void signsAsTheStandardVerifies() {
        var secret = Secret.make();

        assertThatCode(() -> new Webhook(secret.text()).verify(BODY, headers(BODY, secret))).doesNotThrowAnyException();
    }

    @Test
    void signsByBothSecretsWhileOneGivesWayToTheOther() {
        var present = Secret.make();
        var former = Secret.make();
        var headers = headers(BODY, present, former);

        for (var secret : List.of(present, former)) assertThatCode(() -> new Webhook(secret.text()).verify(BODY, headers)).doesNotThrowAnyException();
        assertThatThrownBy(() -> new Webhook(Secret.make().text()).verify(BODY, headers)).isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void doesNotSignWhatSomebodyHasChanged() {
        var secret = Secret.make();

        assertThatThrownBy(() -> new Webhook(secret.text()).verify(BODY + " ", headers(BODY, secret))).isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void isNotToBeReadInALog() {
        var secret = Secret.make();

        assertThat(secret.text()).matches("whsec_[A-Za-z0-9+/]{43}=");
        assertThat("" + secret).doesNotContain(secret.text().substring(6));
    }

    private static HttpHeaders headers(String body, Secret... secrets) {
        var letter = new Letter(UUID.randomUUID(), "https://example.com", body, List.of(secrets));
        var at = Instant.now();
        return HttpHeaders.of(
                Map.of(
                        "webhook-id", List.of(letter.id().toString()),
                        "webhook-timestamp", List.of(String.valueOf(at.getEpochSecond())),
                        "webhook-signature", List.of(letter.signature(at))),
                (name, value) -> true);
    }
}
