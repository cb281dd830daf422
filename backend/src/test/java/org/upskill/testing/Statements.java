package org.upskill.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;

/** Counts the statements that Hibernate sends to the database. */
public final class Statements {
    private Statements() {}

    /** How many statements reading the address as L&D staff takes. */
    public static long toRead(String path) {
        return taken(() -> Api.as(User.LENA).get(path).then().statusCode(200));
    }

    /** How many statements sending this as L&D staff takes. */
    public static long toPost(String path, Object body) {
        return taken(() -> Api.as(User.LENA).body(body).post(path).then().statusCode(200));
    }

    /** How many statements something takes. */
    public static long taken(Runnable request) {
        var statistics = Arc.container().instance(EntityManagerFactory.class).get().unwrap(SessionFactory.class).getStatistics();
        if (!statistics.isStatisticsEnabled()) throw new IllegalStateException("Hibernate counts nothing.");
        var before = statistics.getPrepareStatementCount();
        request.run();
        return statistics.getPrepareStatementCount() - before;
    }

    /** Fails when reading the list takes more statements after rows were added. The list must have a row already. */
    public static void doNotGrow(String path, Runnable addRows) {
        var rows = total(path);
        assertThat(rows).as("rows before, of " + path).isPositive();
        var before = toRead(path);
        addRows.run();
        assertThat(total(path)).as("rows after, of " + path).isGreaterThan(rows);
        assertThat(toRead(path)).as("statements to read " + path).isPositive().isEqualTo(before);
    }

    private static int total(String path) {
        return Api.list(path).extract().jsonPath().getList("items").size();
    }
}
