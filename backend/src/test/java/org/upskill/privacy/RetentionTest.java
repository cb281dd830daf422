package org.upskill.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.Tables;
import org.upskill.testing.User;

@QuarkusTest
class RetentionTest {
    private static final String SETTING = "/api/v1/settings/retention";

    @Inject
    RetentionJob job;

    @Test
    void removesWhatIsOlderThanTheSettingSaysAndNothingElse() {
        EverythingOfOmar.leave();
        keep(Map.of("importFileDays", 10, "auditDays", 40));
        Tables.write("update import_job set finished_at = '2026-01-01 00:00:00' where row_total = 1");
        Tables.write("update audit_entry set happened_at = '2026-01-01 00:00:00' where kind = 'role'");
        assertThat(rows("import_file")).isEqualTo(3);

        job.run();

        assertThat(rows("import_file")).isEqualTo(1);
        assertThat(rows("import_job")).isEqualTo(3);
        var audit = Tables.content().get("audit_entry").toString();
        assertThat(audit).doesNotContain(", role, ").contains("priority").contains("retention, null, null, null, applied");
    }

    @Test
    void keepsForGoodWhatHasNoDays() {
        EverythingOfOmar.leave();
        keep(new HashMap<>());
        Tables.write("update import_job set finished_at = '2020-01-01 00:00:00'");
        var before = Tables.content();

        job.run();

        assertThat(Tables.content()).isEqualTo(before);
    }

    @Test
    void takesNoDaysThatMakeNoSense() {
        for (var days : new int[] {0, 29}) {
            Api.as(User.LENA).header("If-Match", "\"0\"").body(Map.of("value", Map.of("auditDays", days))).put(SETTING).then()
                    .statusCode(400).body("violations.pointer", contains("/value/auditDays"));
        }
    }

    private static void keep(Map<String, Object> retention) {
        Api.as(User.LENA).header("If-Match", "\"0\"").body(Map.of("value", retention)).put(SETTING).then().statusCode(200);
    }

    private static int rows(String table) {
        return Tables.content().get(table).size();
    }
}
