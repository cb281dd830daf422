package org.upskill.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class AccessReportTest {
    @Test
    void tellsAllThatIsHeldAboutAPerson() {
        var omar = EverythingOfOmar.leave();

        var report = Api.as(User.LENA).get(Erasing.at(omar) + "/access-report").then()
                .statusCode(200)
                .header("Content-Disposition", containsString("access-report.json"))
                .body("findAll { it.place == 'people' }.workEmail", hasItem("omar@example.org"))
                .body("findAll { it.place == 'views' }.name", hasItem("View false"))
                .body("findAll { it.place == 'mentions' }.where", hasItem("priority.owner"))
                .extract().asString();

        assertThat(report).contains("priority.owner", "import_job.created_by", "plan_event.user_name", "Trained by Omar Haddad");
    }

    @Test
    void comesForASpreadsheetToo() {
        var omar = Erasing.omar();

        var report = Api.as(User.LENA).accept("*/*").get(Erasing.at(omar) + "/access-report?format=csv").then()
                .statusCode(200).header("Content-Disposition", containsString("access-report.csv")).extract().asString();

        assertThat(report).contains("place,row,field,value").contains("people,1,workEmail,omar@example.org");
    }

    @Test
    void tellsNothingOfAnybodyElse() {
        var omar = Erasing.omar();
        Api.create(Erasing.PEOPLE, Map.of("name", "Mia Lang", "workEmail", "mia@example.org", "managerId", omar.get("id")));

        assertThat(Api.as(User.LENA).get(Erasing.at(omar) + "/access-report").asString()).doesNotContain("Mia");
        Api.as(User.LENA).get(Erasing.PEOPLE + "/" + UUID.randomUUID() + "/access-report").then().statusCode(404);
    }

    @Test
    void tellsEverybodyWhatIsHeldAboutThemselvesAlone() {
        Api.create(Erasing.PEOPLE, Map.of("name", "Eli Novak", "workEmail", "eli@example.org", "externalId", "HR-1", "source", "hr"));
        Api.create(Erasing.PEOPLE, Map.of("name", "Mia Lang", "workEmail", "mia@example.org"));
        var token = User.sign(User.ELI.claims().claim("email_verified", true));

        var own = Api.nobody().auth().oauth2(token).get("/api/v1/me/access-report").then().statusCode(200).extract().asString();

        assertThat(own).contains("eli@example.org", "HR-1").doesNotContain("Mia");
        Api.as(User.ANA).get("/api/v1/me/access-report").then().statusCode(404);
        Api.as(User.HRIS).get("/api/v1/me/access-report").then().statusCode(403);
    }
}
