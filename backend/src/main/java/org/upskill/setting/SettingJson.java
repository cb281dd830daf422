package org.upskill.setting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.upskill.shared.problem.ConstraintViolations;
import org.upskill.shared.problem.ProblemException;
import org.upskill.shared.problem.ProblemType;
import org.upskill.shared.problem.Violation;
import org.upskill.shared.setting.SettingKind;

/** Settings as JSON: read, written and held against their constraints. */
@Singleton
class SettingJson {
    private static final Logger LOG = Logger.getLogger(SettingJson.class);
    /** Where the value stands in the body of a request. */
    private static final String VALUE = "/value";

    private final ObjectMapper mapper;
    private final Validator validator;

    SettingJson(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    /** A stored value; the delivered one where an older version of the product stored what this one cannot read. */
    <T> T read(SettingKind<T> kind, String stored) {
        if (stored == null) return kind.delivered();
        try {
            var value = kind.upToDate(mapper.readValue(stored, kind.type()));
            if (violations(kind, value).isEmpty()) return value;
            LOG.warnf("The stored setting %s is no longer allowed; the delivered one is used", kind.name());
        } catch (JsonProcessingException e) {
            LOG.warnf("The stored setting %s cannot be read; the delivered one is used", kind.name());
        }
        return kind.delivered();
    }

    /**
     * A value that a caller sends.
     *
     * @throws ProblemException 400 that points at whatever is wrong with it
     */
    <T> T accept(SettingKind<T> kind, Object sent) {
        T value;
        try {
            value = mapper.treeToValue(mapper.valueToTree(sent), kind.type());
        } catch (JsonMappingException e) {
            var violation = Violation.at(VALUE + pointer(e), "wrong-type", "This is not what the contract describes for this setting.");
            throw new ProblemException(ProblemType.INVALID_INPUT, "A value of the setting has the wrong type or name.", List.of(violation));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        var violations = violations(kind, value);
        if (violations.isEmpty()) return kind.written(value);
        var detail = violations.stream().map(Violation::message).distinct().collect(Collectors.joining(" "));
        throw new ProblemException(ProblemType.INVALID_INPUT, detail, violations);
    }

    String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> List<Violation> violations(SettingKind<T> kind, T value) {
        var broken = ConstraintViolations.below(VALUE, validator.validate(value));
        if (!broken.isEmpty()) return broken;
        var found = new ArrayList<Violation>();
        kind.check(value).forEach(violation -> found.add(Violation.at(VALUE + violation.pointer(), violation.code(), violation.message())));
        return found;
    }

    private static String pointer(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(part -> "/" + (part.getFieldName() == null ? String.valueOf(part.getIndex()) : part.getFieldName()))
                .collect(Collectors.joining());
    }
}
