package org.upskill.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.upskill.shared.bulk.BulkChange;
import org.upskill.shared.bulk.BulkFinding;
import org.upskill.shared.bulk.BulkRecord;
import org.upskill.shared.bulk.BulkReference;
import org.upskill.shared.bulk.CatalogMovedOn;
import org.upskill.shared.persistence.Ids;
import org.upskill.testing.Api;
import org.upskill.testing.User;

/** What the import pipeline gets of skills and targets. */
@QuarkusTest
class SkillKindTest {
    private static final String PATH = "/api/v1/skills";
    private static final String GOOD = "Checks figures in AI drafts against the ledger before sending";

    @Inject
    SkillKind skills;

    @Inject
    SkillTargetKind targets;

    @Test
    void writesSkillsThatAreFoundByTheirWordsAndTheirFindings() {
        write(created("S-1", Map.of("statement", GOOD, "need", "Trust")), created("S-2", Map.of("statement", "AI literacy")));

        Api.list(PATH + "?source=esco").body("total", equalTo(2));
        Api.list(PATH + "?q=trust").body("items.externalId", contains("S-1"));
        Api.list(PATH + "?flagged=true").body("items.externalId", contains("S-2")).body("items[0].findings", hasSize(1));
        Api.list(PATH + "?flagged=false&status=draft").body("items.externalId", contains("S-1"));
        assertThat(find("S-1", "S-9")).extracting(BulkRecord::values).containsExactly(Map.of("externalId", "S-1", "statement", GOOD, "need", "Trust"));
    }

    @Test
    void warnsOfWhatTheLinterRemarksOn() {
        assertThat(skills.findings(Map.of("statement", GOOD))).isEmpty();
        assertThat(skills.findings(Map.of("statement", "Understands AI literacy effectively")))
                .extracting(BulkFinding::rule).containsExactly("mental-verb", "vague-standard");
    }

    @Test
    void opensUnpublishedChangesOnAPublishedSkillAndLeavesItsVersionAlone() {
        var creation = created("S-1", Map.of("statement", GOOD));
        write(creation);
        Api.as(User.LENA).header("If-Match", "\"0\"").post(PATH + "/" + creation.id() + "/publish").then().statusCode(200);

        write(changed(creation, 1, GOOD, "AI literacy"));

        Api.list(PATH).body("items.unpublishedChanges", contains(true)).body("items.publishedVersion", contains(1)).body("items.version", contains(2));
        Api.list(PATH + "/" + creation.id() + "/versions").body("items.statement", contains(GOOD));
        Api.list(PATH + "?flagged=true").body("total", equalTo(1));
    }

    @Test
    void refusesToWriteOverAChangeThatTheDryRunDidNotSee() {
        var creation = created("S-1", Map.of("statement", GOOD));
        write(creation);
        Api.as(User.LENA).header("If-Match", "\"0\"").body(Map.of("statement", "AI literacy")).put(PATH + "/" + creation.id()).then().statusCode(200);

        assertThatThrownBy(() -> write(changed(creation, 0, GOOD, "Other"))).isInstanceOf(CatalogMovedOn.class);
    }

    @Test
    void takesBackWhatItWroteButNotWhatWasUsedSince() {
        var first = created("S-1", Map.of("statement", GOOD));
        var waived = created("S-2", Map.of("statement", "AI literacy"));
        write(first, waived);
        Api.as(User.LENA).body(Map.of("rule", "no-action", "words", "AI literacy", "reason", "For now")).post(PATH + "/" + waived.id() + "/waivers")
                .then().statusCode(201);

        var left = QuarkusTransaction.requiringNew().call(() -> skills.restore(List.of(first, waived)));

        assertThat(left).isEqualTo(1);
        Api.list(PATH).body("items.externalId", contains("S-2"));
    }

    @Test
    void writesTargetsThatRoleAndSkillTellApart() {
        var role = Api.create("/api/v1/roles", Map.of("title", "Clerk"));
        var skill = Api.create(PATH, Map.of("statement", GOOD));
        var values = Map.of("roleExternalId", reference(role), "skillExternalId", reference(skill), "targetLevel", "3", "reason", "Signs off");
        QuarkusTransaction.requiringNew().run(() -> targets.write(List.of(new BulkChange(Ids.next(), null, "hr", Map.of(), values))));

        Api.list("/api/v1/skill-targets?source=hr").body("items.targetLevel", contains(3)).body("items.reason", contains("Signs off"));
        var identity = targets.identity(values);
        var found = QuarkusTransaction.requiringNew().call(() -> targets.find("other", List.of(identity)));
        assertThat(found.get(identity).values()).isEqualTo(values);
        assertThat(targets.label(values)).isEqualTo(role.get("externalId") + " / " + skill.get("externalId"));
    }

    private void write(BulkChange... changes) {
        QuarkusTransaction.requiringNew().run(() -> {
            skills.write(List.of(changes));
            skills.index(List.of(changes));
        });
    }

    private List<BulkRecord> find(String... externalIds) {
        return QuarkusTransaction.requiringNew().call(() -> List.copyOf(skills.find("esco", List.of(externalIds)).values()));
    }

    private static BulkChange created(String externalId, Map<String, String> values) {
        var after = new HashMap<>(values);
        after.put("externalId", externalId);
        return new BulkChange(Ids.next(), null, "esco", Map.of(), Map.copyOf(after));
    }

    private static BulkChange changed(BulkChange creation, int version, String before, String after) {
        return new BulkChange(creation.id(), version, "esco", Map.of("statement", before), Map.of("statement", after));
    }

    private static String reference(Map<String, Object> record) {
        return new BulkReference(UUID.fromString((String) record.get("id")), (String) record.get("externalId")).text();
    }
}
