package org.upskill.role;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.Statements;

@QuarkusTest
class RoleStatementsTest {
    @Test
    void readsAnyNumberOfRolesWithTheSameStatements() {
        addRole(0);

        Statements.doNotGrow("/api/v1/roles", RoleStatementsTest::addMore);
    }

    @Test
    void readsAnyNumberOfGroupsWithTheSameStatements() {
        addRole(0);

        Statements.doNotGrow("/api/v1/role-groups", RoleStatementsTest::addMore);
    }

    @Test
    void readsAnyNumberOfActivitiesWithTheSameStatements() {
        addRole(0);

        Statements.doNotGrow("/api/v1/work-activities", RoleStatementsTest::addMore);
    }

    @Test
    void readsAnyNumberOfUsesWithTheSameStatements() {
        var role = addRole(0);
        var path = "/api/v1/roles/" + role + "/uses";

        Statements.doNotGrow(path, () -> {
            for (var i = 0; i < 5; i++) Api.create("/api/v1/work-activities", Map.of("roleId", role, "title", "More " + i));
        });
    }

    private static void addMore() {
        for (var i = 1; i <= 10; i++) addRole(i);
    }

    private static Object addRole(int number) {
        var group = Api.create("/api/v1/role-groups", Map.of("name", "Group " + number)).get("id");
        var role = Api.create("/api/v1/roles", Map.of("title", "Role " + number, "groupId", group)).get("id");
        Api.create("/api/v1/work-activities", Map.of("roleId", role, "title", "Task " + number, "aiExposure", 0.5));
        return role;
    }
}
