package org.upskill.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlansTest {
    @Inject
    Plans plans;

    @Test
    void tellsWhichPlansAreOpenAndWhatTheyLack() {
        var fixture = new Fixture();
        fixture.publishedPlan(fixture.row());
        var empty = fixture.plan();
        var gaps = fixture.plan(fixture.row(), fixture.rowWithout("goodUse"), Map.of());

        assertThat(plans.countByStatus()).isEqualTo(Map.of(PlanStatus.DRAFT, 2L, PlanStatus.PUBLISHED, 1L));
        assertThat(plans.open()).containsExactly(
                new Plans.OpenPlan(idOf(gaps), "Letters", PlanStatus.DRAFT, 3, 2),
                new Plans.OpenPlan(idOf(empty), "Letters", PlanStatus.DRAFT, 0, 0));
        assertThat(plans.skillsOfOpenPlans()).containsExactly(UUID.fromString(fixture.skill));
        assertThat(plans.rolesWithPlan()).containsExactly(UUID.fromString(fixture.role));
    }

    @Test
    void knowsOfNothingInAnEmptyInstallation() {
        assertThat(plans.countByStatus()).isEmpty();
        assertThat(plans.open()).isEmpty();
        assertThat(plans.skillsOfOpenPlans()).isEmpty();
        assertThat(plans.rolesWithPlan()).isEmpty();
    }

    private static UUID idOf(Map<String, Object> plan) {
        return UUID.fromString((String) plan.get("id"));
    }
}
