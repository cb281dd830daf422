package org.upskill.skill;

import jakarta.persistence.Converter;
import org.upskill.shared.persistence.KebabColumn;
import org.upskill.shared.setting.Organisation.Language;

/** The language that a skill is written in, as its word. */
@Converter
class LanguageColumn extends KebabColumn<Language> {
    LanguageColumn() {
        super(Language.class);
    }
}
