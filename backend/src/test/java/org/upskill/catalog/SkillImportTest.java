package org.upskill.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class SkillImportTest {
    private static final String SKILLS = """
            externalId,need,statement,level1,example
            S-1,Trust,Checks figures in AI drafts against the ledger before sending,With a list,"A note
            on two lines"
            S-2,,Understands AI literacy effectively,,
            """;

    @Test
    void warnsOfFindingsAndLetsTheSkillsInAllTheSame() {
        var ready = Upload.validate("kind=skills&source=esco", SKILLS);

        assertThat(ready.getMap("counts")).containsEntry("rows", 2).containsEntry("created", 2).containsEntry("invalid", 0).containsEntry("flagged", 1);
        var findings = Upload.part(ready, "/findings");
        assertThat(findings.getList("items.rule")).containsExactly("mental-verb", "vague-standard");
        assertThat(findings.getMap("items[1]")).containsEntry("row", 3).containsEntry("externalId", "S-2")
                .containsEntry("words", "effectively").containsEntry("start", 24).containsEntry("end", 35);
        assertThat(Upload.apply(ready).getString("status")).isEqualTo("applied");
        Api.list("/api/v1/skills?flagged=true").body("items.externalId", contains("S-2")).body("items[0].status", equalTo("draft"));
        Api.list("/api/v1/skills?q=ledger").body("items[0].example", equalTo("A note\non two lines"));

        var again = Upload.validate("kind=skills&source=esco", SKILLS);
        assertThat(again.getMap("counts")).containsEntry("unchanged", 2).containsEntry("changed", 0);
    }

    @Test
    void warnsNoMoreOfWhatIsKeptForAReason() {
        Upload.apply("kind=skills&source=esco", SKILLS);
        var skill = Api.list("/api/v1/skills?flagged=true").extract().jsonPath().getString("items[0].id");
        Api.as(User.LENA).body(Map.of("rule", "vague-standard", "words", "effectively", "reason", "The guide defines it"))
                .post("/api/v1/skills/" + skill + "/waivers").then().statusCode(201);

        var again = Upload.validate("kind=skills&source=esco", SKILLS);

        assertThat(Upload.part(again, "/findings").getList("items.rule")).containsExactly("mental-verb");
    }

    @Test
    void aimsRolesAtSkillsByTheirExternalIds() {
        Upload.apply("kind=skills&source=hr", SKILLS);
        Upload.apply("kind=roles&source=hr", "externalId,title\nR-1,Clerk\n");
        var file = "roleExternalId,skillExternalId,targetLevel,reason\nR-1,S-1,3,Signs off\nR-1,S-2,2,\n";

        Upload.apply("kind=skill-targets&source=hr", file);

        Api.list("/api/v1/skill-targets?sort=updatedAt").body("total", equalTo(2)).body("items.roleTitle", contains("Clerk", "Clerk"));
        assertThat(Upload.validate("kind=skill-targets&source=hr", file).getMap("counts")).containsEntry("unchanged", 2);
        var wrong = Upload.validate("kind=skill-targets&source=hr", "roleExternalId,skillExternalId,targetLevel\nR-1,S-9,3\nR-1,S-1,5\n");
        assertThat(wrong.getString("status")).isEqualTo("invalid");
        assertThat(Upload.errors(wrong).getList("items.column")).containsExactly("skillExternalId", "targetLevel");
    }

    @Test
    void leavesThePublishedVersionOfASkillAsItIs() {
        Upload.apply("kind=skills&source=esco", SKILLS);
        var skill = Api.list("/api/v1/skills?q=ledger").extract().jsonPath().getString("items[0].id");
        Api.as(User.LENA).header("If-Match", "\"0\"").body(Map.of("note", "First")).post("/api/v1/skills/" + skill + "/publish").then().statusCode(200);

        Upload.apply("kind=skills&source=esco", SKILLS.replace("With a list", "With help"));

        Api.as(User.LENA).get("/api/v1/skills/" + skill).then()
                .body("level1", equalTo("With help"))
                .body("unpublishedChanges", equalTo(true))
                .body("publishedVersion", equalTo(1));
        Api.list("/api/v1/skills/" + skill + "/versions").body("items.level1", contains("With a list"));
    }
}
