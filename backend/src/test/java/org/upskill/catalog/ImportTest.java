package org.upskill.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class ImportTest {
    private static final String ROLES = "kind=roles&source=onet";

    @Test
    void writesNothingBeforeItIsAppliedAndEverythingThen() {
        var ready = Upload.validate(ROLES, "externalId,title,aiDepth,otherTitles\n1,Clerk,reviews,Typist | Copyist\n2,Cook,,\n");

        assertThat(ready.getString("status")).isEqualTo("ready");
        assertThat(ready.getMap("counts")).containsEntry("rows", 2).containsEntry("created", 2).containsEntry("invalid", 0);
        Api.list("/api/v1/roles").body("total", equalTo(0));

        var done = Upload.apply(ready);

        assertThat(done.getString("status")).isEqualTo("applied");
        assertThat(done.getString("token")).isNull();
        Api.list("/api/v1/roles").body("items.title", contains("Clerk", "Cook"))
                .body("items[0].source", equalTo("onet"))
                .body("items[0].externalId", equalTo("1"))
                .body("items[0].aiDepth", equalTo("reviews"))
                .body("items[0].otherTitles", contains("Typist", "Copyist"))
                .body("items[0].version", equalTo(0));
        Api.list("/api/v1/roles?q=copy").body("items.title", contains("Clerk"));
    }

    @Test
    void changesNothingTheSecondTime() {
        var text = "externalId,title,description,impactOnSpeed,changeHorizon\n1,Clerk,Writes letters,2,near\n2,Cook,,,\n";
        Upload.apply(ROLES, text);

        var again = Upload.validate(ROLES, text);

        assertThat(again.getMap("counts")).containsEntry("unchanged", 2).containsEntry("created", 0).containsEntry("changed", 0);
        assertThat(Upload.apply(again).getString("status")).isEqualTo("applied");
        Api.list("/api/v1/roles").body("items.version", contains(0, 0));
    }

    @Test
    void showsFieldByFieldWhatChanges() {
        Upload.apply("kind=role-groups&source=onet", "externalId,name\ng1,Office\ng2,Kitchen\n");
        Upload.apply(ROLES, "externalId,title,level,groupExternalId\n1,Clerk,Junior,g1\n2,Cook,,\n");

        var ready = Upload.validate(ROLES, "externalId,title,level,groupExternalId\n1,Clerk,Senior,g2\n2,Cook,,\n3,Smith,,\n");

        Api.as(User.LENA).get(Upload.PATH + "/" + ready.getString("id") + "/changes").then().statusCode(200)
                .body("total", equalTo(3))
                .body("items.action", contains("changed", "unchanged", "created"))
                .body("items.row", contains(2, 3, 4))
                .body("items[0].label", equalTo("Clerk"))
                .body("items[0].fields.field", contains("groupExternalId", "level"))
                .body("items[0].fields.before", contains("g1", "Junior"))
                .body("items[0].fields.after", contains("g2", "Senior"))
                .body("items[1].fields", hasSize(0))
                .body("items[2].recordId", nullValue());
        Api.as(User.LENA).get(Upload.PATH + "/" + ready.getString("id") + "/changes?action=created").then().statusCode(200)
                .body("total", equalTo(1))
                .body("items.externalId", contains("3"));

        Upload.apply(ready);
        Api.list("/api/v1/roles?q=clerk").body("items[0].level", equalTo("Senior")).body("items[0].groupName", equalTo("Kitchen"))
                .body("items[0].version", equalTo(1));
    }

    @Test
    void reportsEveryBadRowAndWritesNone() {
        var text = "externalId;title;aiDepth;impactOnSpeed\nA1;;reviews;1\nA2;Clerk;reviewss;1\nA3;Clerk;uses;9\nA4;Clerk;uses;1\nA4;Clerk;uses;1\n;Cook;uses;x\n";
        var bytes = text.getBytes(StandardCharsets.UTF_16);

        var invalid = Upload.settle(Upload.accepted(Upload.send(User.HRIS, ROLES, "bad.csv", bytes, null)));

        assertThat(invalid.getString("status")).isEqualTo("invalid");
        assertThat(invalid.getString("token")).isNull();
        assertThat(invalid.getMap("counts")).containsEntry("rows", 6).containsEntry("invalid", 5);
        var errors = Upload.errors(invalid);
        assertThat(errors.getList("items.row")).containsExactly(2, 3, 4, 6, 7, 7);
        assertThat(errors.getList("items.column")).containsExactly("title", "aiDepth", "impactOnSpeed", "externalId", "impactOnSpeed", "externalId");
        assertThat(errors.getList("items.code")).containsExactly("required", "unknown-word", "out-of-range", "repeated-key", "not-a-whole-number", "required");
        assertThat(errors.getString("items[1].value")).isEqualTo("reviewss");
        assertThat(errors.getString("items[1].suggestion")).isEqualTo("Did you mean reviews?");
        Api.as(User.HRIS).body(Map.of("token", "x")).post(Upload.PATH + "/" + invalid.getString("id") + "/apply").then().statusCode(409);
        Api.list("/api/v1/roles").body("total", equalTo(0));
    }

    @Test
    void appliesTheGoodRowsWhenToldToSkipTheBad() {
        var ready = Upload.validate(ROLES + "&onError=skip-rows", "externalId,title\n1,Clerk\n2,\n3,Cook\n");

        assertThat(ready.getMap("counts")).containsEntry("rows", 3).containsEntry("created", 2).containsEntry("invalid", 1);
        assertThat(Upload.apply(ready).getString("status")).isEqualTo("applied");
        Api.list("/api/v1/roles").body("items.title", contains("Clerk", "Cook"));
    }

    @Test
    void appliesByItselfWhenToldTo() {
        var done = Upload.settle(Upload.accepted(Upload.send(User.HRIS, ROLES + "&apply=auto", "r.json", "[{\"externalId\":\"1\",\"title\":\"Clerk\"}]".getBytes(), null)));

        assertThat(done.getString("status")).isEqualTo("applied");
        assertThat(done.getString("detected.format")).isEqualTo("json");
        Api.list("/api/v1/roles").body("total", equalTo(1));
    }

    @Test
    void appliesNothingByItselfWhileARowIsBad() {
        assertThat(Upload.validate(ROLES + "&apply=auto", "externalId,title\n1,Clerk\n2,\n").getString("status")).isEqualTo("invalid");
        Api.list("/api/v1/roles").body("total", equalTo(0));
    }

    @Test
    void leavesOrEmptiesFieldsWhoseCellsAreBlank() {
        Upload.apply(ROLES, "externalId,title,level\n1,Clerk,Junior\n");

        assertThat(Upload.validate(ROLES, "externalId,title,level\n1,,\n").getMap("counts")).containsEntry("unchanged", 1);

        var clear = Upload.validate(ROLES + "&blank=clear", "externalId,title,level\n1,Clerk,\n");
        assertThat(Upload.changes(clear).getList("items[0].fields")).isEqualTo(List.of(mapOf("level", "Junior", null)));
        Upload.apply(clear);
        Api.list("/api/v1/roles").body("items[0].level", nullValue());

        assertThat(Upload.errors(Upload.validate(ROLES + "&blank=clear", "externalId,title\n1,\n")).getList("items.code")).containsExactly("required");
    }

    private static Map<String, String> mapOf(String field, String before, String after) {
        var change = new java.util.HashMap<String, String>();
        change.put("field", field);
        change.put("before", before);
        change.put("after", after);
        return change;
    }

    @Test
    void takesTheDotZeroOffIdsWhenToldTo() {
        Upload.apply(ROLES, "externalId,title\n11-1011.00,Clerk\n");
        var text = "Task ID,Role,Task\n8823.0,11-1011.00,Writes\n8824.0,11-1011.00,Files\n";
        var columns = "{\"Task ID\":\"externalId\",\"Role\":\"roleExternalId\",\"Task\":\"title\"}";

        Upload.apply(Upload.validate("kind=work-activities&source=onet&trimDecimal=true", text, columns));

        Api.list("/api/v1/work-activities?sort=title").body("items.externalId", contains("8824", "8823"));
    }

    @Test
    void letsASourceColumnWinOverTheParameter() {
        Upload.apply("kind=roles&source=onet", "source,externalId,title\nesco,1,Clerk\n,1,Cook\n");

        Api.list("/api/v1/roles").body("items.source", contains("esco", "onet"));
    }
}
