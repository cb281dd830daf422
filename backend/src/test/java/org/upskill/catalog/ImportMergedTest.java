package org.upskill.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

/** The nightly file goes on naming a role that was merged into another. */
@QuarkusTest
class ImportMergedTest {
    private static final String ROLES = "externalId,title\na,Clerk\nb,Office clerk\n";
    private static final String TASKS = "externalId,roleExternalId,title\n1,a,Files letters\n2,b,Files letters\n3,a,Scans letters\n";
    private static final String TARGETS = "roleExternalId,skillExternalId,targetLevel\na,s,3\nb,s,2\n";

    private String survivor;

    @BeforeEach
    void mergeTwoRoles() {
        Upload.apply("kind=roles&source=hr", ROLES);
        Upload.apply("kind=work-activities&source=hr", TASKS);
        Upload.apply("kind=skills&source=hr", "externalId,statement\ns,Checks every letter against the file before it goes out\n");
        Upload.apply("kind=skill-targets&source=hr", TARGETS);
        var roles = Api.list("/api/v1/roles").extract().jsonPath().getList("items.id", String.class);
        survivor = roles.get(1);
        Api.as(User.LENA).header("If-Match", "\"0\"").body(Map.of("intoId", survivor)).post("/api/v1/roles/" + roles.getFirst() + "/merge")
                .then().statusCode(200);
    }

    @Test
    void changesNothingWhenTheSameFilesComeAgain() {
        for (var file : Map.of("roles", ROLES, "work-activities", TASKS, "skill-targets", TARGETS).entrySet()) {
            var again = Upload.validate("kind=" + file.getKey() + "&source=hr", file.getValue());
            assertThat(again.getString("status")).as(again.prettify()).isEqualTo("ready");
            assertThat(again.getMap("counts")).as(file.getKey()).containsEntry("created", 0).containsEntry("invalid", 0);
        }
        var tasks = Upload.validate("kind=work-activities&source=hr", TASKS);
        assertThat(tasks.getMap("counts")).containsEntry("unchanged", 3).containsEntry("flagged", 2);
        var roles = Upload.validate("kind=roles&source=hr", "externalId,title\na,Clerk of the night\nb,Office clerk\n");
        assertThat(roles.getMap("counts")).containsEntry("unchanged", 2);
        assertThat(Upload.part(roles, "/findings").getList("items.rule")).containsExactly("merged-record");
    }

    @Test
    void takesTheRoleThatStaysWhereAFileNamesTheMergedOne() {
        var ready = Upload.validate("kind=work-activities&source=hr", "externalId,roleExternalId,title\n4,a,Prints letters\n");
        assertThat(Upload.part(ready, "/findings").getList("items.rule")).containsExactly("merged-reference");
        Upload.apply(ready);

        Api.list("/api/v1/work-activities?q=prints").body("items.roleTitle", contains("Office clerk"));
        Api.list("/api/v1/skill-targets?roleId=" + survivor).body("items.targetLevel", contains(3)).body("total", equalTo(1));
    }
}
