package org.upskill.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;

@QuarkusTest
class ImportLevelsTest {
    @Test
    void warnsOfALevelThatTheSettingsDoNotOfferAndTakesIt() {
        var ready = Upload.validate("kind=roles&source=hr", "externalId,title,level\n1,Clerk,Senior\n2,Examiner,Grade 7\n3,Runner,\n");

        var findings = Upload.part(ready, "/findings");
        assertThat(findings.getList("items.rule")).containsExactly("unknown-level");
        assertThat(findings.getMap("items[0]")).containsEntry("row", 3).containsEntry("words", "Grade 7");
        assertThat(Upload.apply(ready).getString("status")).isEqualTo("applied");
        Api.list("/api/v1/roles").body("items.level", hasItem("Grade 7"));
    }
}
