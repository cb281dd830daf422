package org.upskill.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
    private static final Catalogue GERMAN = Catalogue.in(Locale.GERMAN);

    @Test
    void translatesATextThatIsAlwaysTheSame() {
        assertThat(GERMAN.translate("Sign in first")).isEqualTo("Bitte zuerst anmelden");
    }

    @Test
    void putsTheValuesOfAFinishedTextIntoTheOther() {
        assertThat(GERMAN.translate("“Understands” is a state of mind. Nobody can see it in the work: say what the person does."))
                .startsWith("„Understands“ ist ein innerer Zustand.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Needs at least 1 activities with an AI exposure and has 0. | Nötig ist mindestens eine Tätigkeit
            Needs at least 3 activities with an AI exposure and has 2. | Nötig sind mindestens 3 Tätigkeiten
            Size must be between 0 and 10000.                          | Höchstens 10.000 Zeichen
            Size must be between 5 and 2147483647.                     | Mindestens 5 Zeichen""")
    void countsAsTheLanguageDoes(String english, String german) {
        assertThat(GERMAN.translate(english)).startsWith(german);
    }

    @Test
    void translatesTheProductsOwnWordsInsideAText() {
        assertThat(GERMAN.translate("Row 2 lacks: a skill, a task to practise with."))
                .isEqualTo("In Zeile 2 fehlt: eine Fähigkeit, eine Aufgabe zum Üben.");
    }

    @Test
    void translatesSeveralRemarksInARow() {
        assertThat(GERMAN.translate("Must not be blank. There is no such role.")).isEqualTo("Hier fehlt etwas. Diese Rolle gibt es nicht.");
    }

    @Test
    void leavesAloneWhatPeopleWrote() {
        assertThat(GERMAN.translate("We never write {that}. Ask Mia, please.")).isEqualTo("We never write {that}. Ask Mia, please.");
        assertThat(Catalogue.in(Locale.ENGLISH).translate("Sign in first")).isEqualTo("Sign in first");
        assertThat(GERMAN.translate(null)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "de-DE,de;q=0.9,en;q=0.8 | de", "en-GB,en;q=0.9,de;q=0.1 | en", "fr-FR,fr | en", "fr;q=0.9,de;q=0.2 | de", "- | en", "*|en", ";;;|en"
    })
    void speaksTheFirstLanguageAskedForThatItKnows(String header, String language) {
        Speech.usually(Locale.ENGLISH);

        assertThat(Speech.of(header).getLanguage()).isEqualTo(language);
    }
}
