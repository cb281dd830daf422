package org.upskill.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.Tables;
import org.upskill.testing.User;

/** An erasure is whole or has not happened, although the application cannot change what the audit holds. */
@QuarkusTest
class ErasureRestTest {
    @Inject
    ErasureService erasures;

    @Inject
    ErasureRest rest;

    @Test
    void finishesWhatAServerHasLeftThatEndedRightAfterTheTransaction() {
        var omar = EverythingOfOmar.leave();
        var token = (String) Erasing.preview(omar).get("token");

        erasures.erase(UUID.fromString((String) omar.get("id")), new ErasureInput(token, "Omar Haddad"));

        assertThat(Tables.mentioning("Omar Haddad")).isNotEmpty().allMatch(place -> place.startsWith("audit_"));
        assertThat(Tables.content().get("unfinished_erasure")).hasSize(1);
        rest.run();
        assertThat(Tables.mentioning("Omar Haddad")).isEmpty();
        assertThat(Tables.mentioning("omar@example.org")).isEmpty();
        assertThat(Tables.content().get("unfinished_erasure")).isEmpty();
    }

    @Test
    void leavesTheAuditAsItWasWhenThePersonIsNotErased() {
        var omar = EverythingOfOmar.leave();
        var before = Tables.mentioning("Omar Haddad");
        var token = (String) Erasing.preview(omar).get("token");
        Tables.write("update import_job set kind = 'people', status = 'validating' where row_total = 1");

        Erasing.erase(omar, token, "Omar Haddad").statusCode(409);

        assertThat(before).anyMatch(place -> place.startsWith("audit_entry."));
        assertThat(Tables.mentioning("Omar Haddad")).isEqualTo(before);
        assertThat(Tables.content().get("unfinished_erasure")).isEmpty();
    }

    @Test
    void takesThePersonOutOfWhatTheAuditKeepsOfImportsAndNobodyElse() {
        var file = "externalId,name,userName,managerExternalId\nHR-90417,Omar Haddad,omar,\nHR-2,Mia Lang,mia,HR-90417\n";
        assertThat(Erasing.uploaded(file, "&apply=auto").getString("status")).isEqualTo("applied");
        var omar = Api.list(Erasing.PEOPLE + "?q=omar").extract().jsonPath().<Map<String, Object>>get("items[0]");
        assertThat(Tables.mentioning("HR-90417")).contains("audit_import_block.content", "import_block.content");

        var preview = Erasing.preview(omar);
        Erasing.erase(omar).statusCode(200);

        assertThat(preview.get("places").toString()).contains("{place=audited-imports, rows=2}");
        for (var trace : new String[] {"Omar Haddad", "HR-90417"}) assertThat(Tables.mentioning(trace)).as(trace).isEmpty();
        assertThat(Tables.mentioning("Mia Lang")).contains("audit_import_block.content").doesNotContain("import_block.content");
        var id = Api.list("/api/v1/imports").extract().jsonPath().getString("items[0].id");
        var changes = Api.list("/api/v1/imports/" + id + "/changes").extract().jsonPath();
        assertThat(changes.getList("items.label")).containsExactly("erased-" + ((String) omar.get("id")).substring(24), "Mia Lang");
    }

    @Test
    void takesTheDuplicatesAlongForWhichThePersonStands() {
        var omar = Erasing.omar();
        var twice = Api.create(Erasing.PEOPLE, Map.of("name", "Omar Haddad", "userName", "ohaddad", "workEmail", "o.haddad@example.org"));
        Api.as(User.LENA).header("If-Match", Api.etag(twice)).body(Map.of("intoId", omar.get("id"))).post(Erasing.at(twice) + "/merge").then().statusCode(200);

        Erasing.erase(omar).statusCode(200);

        for (var trace : new String[] {"ohaddad", "o.haddad@example.org", "Omar Haddad"}) assertThat(Tables.mentioning(trace)).as(trace).isEmpty();
        Api.as(User.LENA).get(Erasing.at(twice)).then().statusCode(404);
        assertThat(Api.as(User.ANA).get("/api/v1/erased-people").jsonPath().getInt("total")).isEqualTo(1);
        Api.as(User.HRIS).body(Map.of("name", "Somebody", "userName", "OHADDAD")).post(Erasing.PEOPLE).then().statusCode(409);
    }

    @Test
    void leavesNoTraceInWhatWasSentToWebhooksNorInTheirCounts() {
        var webhook = Api.create("/api/v1/webhooks", Map.of(
                "url", "http://127.0.0.1:9/hook?for=omar@example.org", "description", "Ask Omar Haddad first",
                "eventTypes", java.util.List.of("role.unmapped", "person.deactivated", "import.finished")));
        var omar = EverythingOfOmar.leave();
        Api.as(User.LENA).header("If-Match", Api.etag(omar)).body("").post(Erasing.at(omar) + "/deactivate").then().statusCode(200);
        // What a payload never holds, unless a release should once forget it.
        Tables.write("update webhook_delivery set payload = '{\"type\": \"role.unmapped\", \"name\": \"Omar Haddad\"}' where event_type = 'role.unmapped'");
        var sent = Tables.content().get("webhook_delivery").size();
        var named = new TreeSet<>(Tables.mentioning("Omar Haddad"));
        named.addAll(Tables.mentioning("omar@example.org"));
        assertThat(sent).isGreaterThan(3);
        assertThat(named).contains("webhook.url", "webhook.description", "webhook_delivery.payload");

        Erasing.erase(omar).statusCode(200);

        for (var trace : new String[] {"Omar Haddad", "omar@example.org", "HR-90417", "P-55512"}) assertThat(Tables.mentioning(trace)).as(trace).isEmpty();
        assertThat(Tables.content().get("webhook_delivery")).hasSize(sent);
        var counts = Api.as(User.LENA).get("/api/v1/webhooks/" + webhook.get("id")).then().statusCode(200).extract().jsonPath();
        assertThat(counts.getInt("waiting") + counts.getInt("failed")).isEqualTo(sent);
    }
}
