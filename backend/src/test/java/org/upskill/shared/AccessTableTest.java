package org.upskill.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.upskill.testing.AccessTable;
import org.upskill.testing.Api;
import org.upskill.testing.Operation;
import org.upskill.testing.User;

/** Walks every operation of the contract as every kind of caller and compares with {@code access-table.csv}. */
@QuarkusTest
class AccessTableTest {
    @Test
    void namesEveryOperationOfTheContractAndNoOther() throws IOException {
        assertThat(AccessTable.read().keySet()).containsExactlyInAnyOrderElementsOf(Operation.all().stream().map(Operation::id).toList());
    }

    @Test
    void refusesNobodyNothingButWhatTheTableSays() throws IOException {
        var table = AccessTable.read();
        for (var operation : Operation.all()) {
            var expected = table.get(operation.id()).contains("nobody");
            assertThat(operation.statusFor(Api.nobody()) != 401).as(operation + " as nobody").isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LENA", "OMAR", "ANA", "ELI", "HRIS"})
    void letsEveryKindOfUserDoWhatTheTableSaysAndNothingElse(User user) throws IOException {
        var table = AccessTable.read();
        var wrong = new ArrayList<String>();
        for (var operation : Operation.all()) {
            var allowed = table.get(operation.id()).contains(user.userName());
            var status = operation.statusFor(Api.as(user));
            if (status == 401 || status >= 500 || (status != 403) != allowed) wrong.add(operation + " answered " + status);
        }
        assertThat(wrong).isEmpty();
    }
}
