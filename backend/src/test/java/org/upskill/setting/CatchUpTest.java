package org.upskill.setting;

import static org.hamcrest.Matchers.equalTo;
import static org.upskill.testing.Api.as;
import static org.upskill.testing.Api.create;
import static org.upskill.testing.User.LENA;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is stored under delivered rules follows a release that changes them. */
@QuarkusTest
class CatchUpTest {
    private static final String PATH = "/api/v1/settings/skill-rules";

    @Inject
    SettingStart start;

    @Inject
    EntityManager entities;

    @Test
    void countsFindingsAnewWhenAReleaseReadsThemOtherwise() {
        create("/api/v1/skills", Map.of("statement", "Answers customer letters effectively when a claim is open"));
        asIfAnOlderReleaseHadCounted();

        start.start(null);

        RelevanceSettingTest.awaitRecomputed(PATH);
        as(LENA).get("/api/v1/skills?flagged=true").then().body("total", equalTo(1));
    }

    @Test
    void leavesTheCountsAloneWhenNothingHasChanged() {
        create("/api/v1/skills", Map.of("statement", "Answers customer letters effectively when a claim is open"));
        start.start(null);
        RelevanceSettingTest.awaitRecomputed(PATH);
        asIfAnOlderReleaseHadCounted();

        start.start(null);

        RelevanceSettingTest.awaitRecomputed(PATH);
        as(LENA).get("/api/v1/skills?flagged=true").then().body("total", equalTo(0));
    }

    private void asIfAnOlderReleaseHadCounted() {
        QuarkusTransaction.requiringNew().run(() -> entities.createQuery("update Skill s set s.openFindings = 0").executeUpdate());
    }
}
