package org.upskill.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.Tables;
import org.upskill.testing.User;

/** What an import did can be read for as long as the audit tells of it, whatever becomes of the rows it worked with. */
@QuarkusTest
class AuditedRowsTest {
    private static final String FILE = "externalId,title\n1,Clerk\n2,Lawyer\n";

    @Test
    void showsWhatAnImportDidAlthoughItsWorkingCopyIsChangedOrGone() {
        var imported = Upload.apply("kind=roles", FILE);
        var before = Upload.changes(imported).getList("items");

        Tables.write("update import_block set last_row = 9, content = (select b.content from (select content from import_block limit 1) b)");
        Tables.write("delete from import_block");

        assertThat(before).hasSize(2);
        assertThat(Upload.changes(imported).getList("items")).isEqualTo(before);
        Api.as(User.ANA).get(Upload.PATH + "/" + imported.getString("id") + "/changes?action=created").then()
                .statusCode(200).body("items.label", contains("Clerk", "Lawyer"));
    }

    @Test
    void keepsThemBeforeAnythingIsWrittenAndNotOfADryRun() {
        Upload.validate("kind=roles", FILE);
        assertThat(audited()).isEmpty();

        Upload.apply("kind=role-groups", "externalId,name,parentExternalId\n1,Claims,2\n2,Services,\n");
        assertThat(audited()).hasSize(1);
    }

    @Test
    void showsTheRowsOfAnImportThatWasUndone() {
        var imported = Upload.apply("kind=roles", FILE);
        Api.as(User.HRIS).body("").post(Upload.PATH + "/" + imported.getString("id") + "/undo").then().statusCode(202);
        Upload.settle(imported.getString("id"));

        assertThat(Upload.changes(imported).getList("items.label")).containsExactly("Clerk", "Lawyer");
        assertThat(audited()).hasSize(1);
    }

    private static List<String> audited() {
        return Tables.content().get("audit_import_block");
    }
}
