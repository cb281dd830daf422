package org.upskill.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.upskill.people.PersonQuery.Column;
import org.upskill.people.PersonQuery.Criterion;
import org.upskill.people.PersonQuery.Operator;
import org.upskill.shared.persistence.SourceKey;
import org.upskill.shared.problem.ProblemException;

/** What other features may do with people, without HTTP in between. */
@QuarkusTest
class PeopleTest {
    @Inject
    People people;

    @Inject
    Teams teams;

    @Test
    void asksForPeopleByIndexedColumnsWhateverTheCase() {
        create("e-1", "Eli", "eli@example.org");
        create("e-2", "mia", "mia@example.org");
        create("e-3", "ELIAS", "elias@example.org");

        assertThat(names(Column.USER_NAME, Operator.EQUAL, "ELI")).containsExactly("Eli");
        assertThat(names(Column.USER_NAME, Operator.STARTS_WITH, "eli")).containsExactly("Eli", "ELIAS");
        assertThat(names(Column.WORK_EMAIL, Operator.EQUAL, "MIA@example.org")).containsExactly("mia");
        assertThat(names(Column.EXTERNAL_ID, Operator.GREATER_OR_EQUAL, "e-2")).containsExactly("mia", "ELIAS");
        assertThat(names(Column.EMPLOYEE_NUMBER, Operator.PRESENT, null)).isEmpty();
        assertThat(names(Column.ACTIVE, Operator.EQUAL, true)).hasSize(3);
    }

    @Test
    void showsAWindowOfTheSortedPeopleAndCountsAll() {
        create("e-1", "c", null);
        create("e-2", "a", null);
        create("e-3", "b", null);

        var window = people.find(new PersonQuery(List.of(), Column.USER_NAME, true), 1, 1);

        assertThat(window.total()).isEqualTo(3);
        assertThat(window.items()).extracting(person -> person.text(PersonField.USER_NAME)).containsExactly("b");
    }

    @Test
    void walksThroughAllPeoplePartByPart() {
        var first = create("e-1", "c", null);
        var second = create("e-2", "a", null);

        assertThat(people.after(PersonQuery.ALL, null, 1)).extracting(PersonRecord::id).containsExactly(first.id());
        assertThat(people.after(PersonQuery.ALL, first.id(), 1)).extracting(PersonRecord::id).containsExactly(second.id());
    }

    @Test
    void changesNothingButWhatIsSaid() {
        var eli = people.create("scim", "e-1", new PersonValues().set(PersonField.USER_NAME, "eli").set(PersonField.TITLE, "Clerk"), Origin.SCIM);

        var changed = people.change(eli.id(), eli.version(), new PersonValues().set(PersonField.TITLE, null).set(PersonField.DEPARTMENT, "Law"), Origin.UI);

        assertThat(changed.text(PersonField.USER_NAME)).isEqualTo("eli");
        assertThat(changed.text(PersonField.TITLE)).isNull();
        assertThat(changed.origins()).containsEntry("userName", Origin.SCIM).containsEntry("department", Origin.UI).doesNotContainKey("title");
    }

    @Test
    void namesSomebodyOfWhomNoNameIsSaidByWhatIsSaid() {
        var eli = people.create("scim", "e-1", new PersonValues().set(PersonField.GIVEN_NAME, "Eli").set(PersonField.FAMILY_NAME, "Novak"), Origin.SCIM);
        var mia = create("e-2", "mia", null);

        assertThat(eli.text(PersonField.NAME)).isEqualTo("Eli Novak");
        assertThat(mia.text(PersonField.NAME)).isEqualTo("mia");
    }

    @Test
    void refusesAVersionThatHasMovedOn() {
        var eli = create("e-1", "eli", null);
        people.change(eli.id(), null, new PersonValues().set(PersonField.TITLE, "Clerk"), Origin.SCIM);

        assertThatThrownBy(() -> people.deactivate(eli.id(), eli.version())).isInstanceOf(ProblemException.class);
    }

    @Test
    void deactivatesAndReactivatesAsOftenAsItIsTold() {
        var eli = create("e-1", "eli", null);

        people.deactivate(eli.id(), null);
        assertThat(people.deactivate(eli.id(), null).active()).isFalse();
        people.reactivate(eli.id(), null);
        assertThat(people.reactivate(eli.id(), null).active()).isTrue();
    }

    @Test
    void keepsMembersOfATeamApartFromWhoseFirstTeamItIs() {
        var eli = create("e-1", "eli", null);
        var team = teams.create("scim", "t-1", "Letters");

        teams.addMembers(team.id(), List.of(eli.id(), eli.id()));
        teams.addMembers(team.id(), List.of(eli.id()));

        assertThat(teams.members(team.id(), 0, 10)).isEqualTo(new Window<>(List.of(eli.id()), 1));
        assertThat(teams.teamsOf(List.of(eli.id()))).containsEntry(eli.id(), List.of(team.id()));
        assertThat(teams.find(new TeamQuery("LETTERS", null, null, "scim"), 0, 10).items()).containsExactly(team);
        assertThat(teams.find(new TeamQuery(null, "let", "t-1", null), 0, 0).total()).isEqualTo(1);
        people.remove(eli.id(), null);
        assertThat(teams.members(team.id(), 0, 10).total()).isZero();
    }

    @Test
    void letsAPersonBeKnownByAnotherId() {
        var eli = create("e-1", "eli", null);
        create("e-2", "mia", null);

        people.identify(eli.id(), null, new SourceKey("scim", "e-9"));

        assertThat(people.find(new SourceKey("scim", "e-9"))).map(PersonRecord::id).contains(eli.id());
        assertThatThrownBy(() -> people.identify(eli.id(), null, new SourceKey("scim", "e-2"))).isInstanceOf(ProblemException.class);
    }

    private PersonRecord create(String externalId, String userName, String email) {
        return people.create("scim", externalId, new PersonValues().set(PersonField.USER_NAME, userName).set(PersonField.WORK_EMAIL, email), Origin.SCIM);
    }

    private List<String> names(Column column, Operator operator, Object value) {
        return people.find(PersonQuery.where(new Criterion(column, operator, value)), 0, 10).items().stream()
                .map(person -> person.text(PersonField.USER_NAME))
                .toList();
    }
}
