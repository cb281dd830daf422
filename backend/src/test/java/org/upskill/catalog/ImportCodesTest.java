package org.upskill.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;

@QuarkusTest
class ImportCodesTest {
    private static final String KIND = "kind=roles&source=hr";

    @Test
    void bringsCodesInAndChangesThem() {
        Upload.apply(KIND, "externalId,title,onetSoc,isco\nd,Developer,15-1252.00|15-1254.00,2512\n");
        Api.list("/api/v1/roles?code=15-1254.00").body("items.title", contains("Developer")).body("items[0].isco", contains("2512"));

        Upload.apply(KIND, "externalId,title,onetSoc,isco\nd,Developer,15-1252.00,2512\n");
        Api.list("/api/v1/roles?code=15-1254.00").body("items", empty());
        Api.list("/api/v1/roles?code=15-1252.00").body("items.title", contains("Developer"));
        assertThat(Upload.validate(KIND, "externalId,title,onetSoc,isco\nd,Developer,15-1252.00,2512\n").getMap("counts"))
                .containsEntry("unchanged", 1);
    }

    @Test
    void refusesCodesOfAnotherForm() {
        var bad = Upload.validate(KIND, "externalId,title,onetSoc,esco,isco\nd,Developer,15-1252.00|developer,someone,25120\n");

        var errors = Upload.errors(bad);
        assertThat(errors.getList("items.code")).containsExactly("wrong-form", "wrong-form", "wrong-form");
        assertThat(errors.getList("items.column")).containsExactly("onetSoc", "esco", "isco");
    }
}
