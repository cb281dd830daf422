package org.upskill.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class ImportSkillsTest {
    private static final String SKILLS = "kind=skills&source=esco";
    private static final String TARGETS = "kind=skill-targets&source=esco";
    private static final String TARGET_HEADER = "roleExternalId,skillExternalId,targetLevel,reason\n";

    @Test
    void warnsOfWordingAndImportsAllTheSame() {
        var ready = Upload.validate(SKILLS, "externalId,statement\n1,Understands AI literacy effectively\n2,Checks figures in AI drafts against the ledger before sending\n");

        assertThat(ready.getMap("counts")).containsEntry("created", 2).containsEntry("flagged", 1).containsEntry("invalid", 0);
        Api.as(User.LENA).get(Upload.PATH + "/" + ready.getString("id") + "/findings?limit=1").then().statusCode(200)
                .body("items[0].row", equalTo(2))
                .body("items[0].externalId", equalTo("1"))
                .body("items[0].rule", equalTo("mental-verb"))
                .body("items[0].words", equalTo("Understands"))
                .body("items[0].start", equalTo(0));
        assertThat(Upload.apply(ready).getString("status")).isEqualTo("applied");
        Api.list("/api/v1/skills?flagged=true").body("items.externalId", contains("1"));
    }

    @Test
    void tellsTargetsApartByRoleAndSkill() {
        Upload.apply("kind=roles&source=onet", "externalId,title\nr,Clerk\n");
        Upload.apply(SKILLS, "externalId,statement\ns,Checks figures in AI drafts against the ledger before sending\n");

        Upload.apply(TARGETS, TARGET_HEADER + "r,s,3,Signs off\n");
        Api.list("/api/v1/skill-targets").body("items.targetLevel", contains(3)).body("items.source", contains("esco"));

        assertThat(Upload.validate(TARGETS, TARGET_HEADER + "r,s,3,Signs off\n").getMap("counts")).containsEntry("unchanged", 1);
        var changed = Upload.validate(TARGETS, TARGET_HEADER + "r,s,4,\n");
        assertThat(Upload.changes(changed).getList("items[0].fields.after")).containsExactly("4");
        assertThat(Upload.changes(changed).getString("items[0].externalId")).isEqualTo("r / s");
        Upload.apply(changed);
        Api.list("/api/v1/skill-targets").body("items.targetLevel", contains(4)).body("items.reason", contains("Signs off"));
    }

    @Test
    void refusesASecondTargetForTheSameRoleAndSkill() {
        Upload.apply("kind=roles&source=onet", "externalId,title\nr,Clerk\n");
        Upload.apply(SKILLS, "externalId,statement\ns,Checks figures in AI drafts against the ledger before sending\n");

        var twice = Upload.validate(TARGETS, TARGET_HEADER + "r,s,3,\nr,s,2,\nr,,2,\n");
        assertThat(Upload.errors(twice).getList("items.code")).containsExactly("repeated-key", "required");
        assertThat(Upload.errors(twice).getList("items.row")).containsExactly(3, 4);

        Upload.apply(TARGETS, TARGET_HEADER + "r,s,3,\n");
        var other = Upload.validate("kind=skill-targets&source=hr", TARGET_HEADER + "r,s,2,\n");
        assertThat(Upload.errors(other).getList("items.code")).containsExactly("other-source");
    }
}
