package org.upskill.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import java.io.IOException;
import java.util.ArrayList;
import java.util.UUID;
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
            assertThat(statusFor(null, operation) != 401).as(operation + " as nobody").isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LENA", "OMAR", "ANA", "ELI", "HRIS"})
    void letsEveryKindOfUserDoWhatTheTableSaysAndNothingElse(User user) throws IOException {
        var table = AccessTable.read();
        var wrong = new ArrayList<String>();
        for (var operation : Operation.all()) {
            var allowed = table.get(operation.id()).contains(user.userName());
            var status = statusFor(user, operation);
            if (status == 401 || status >= 500 || (status != 403) != allowed) wrong.add(operation + " answered " + status);
        }
        assertThat(wrong).isEmpty();
    }

    private static int statusFor(User user, Operation operation) {
        var request = (user == null ? Api.nobody() : Api.as(user)).accept("*/*");
        if (operation.isUpload()) request = request.contentType("multipart/form-data").multiPart("nothing", "");
        else if (operation.method() == HttpMethod.POST || operation.method() == HttpMethod.PUT) request = request.body("{}");
        return request.request(operation.method().name(), operation.at(UUID.randomUUID().toString())).statusCode();
    }
}
