package org.upskill.shared.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import org.upskill.shared.text.Kebab;

/** Says where a constraint was broken in the caller's words: a pointer into the body or a parameter, never a Java name. */
final class ConstraintViolations {
    /** What every resource calls the parameter that takes the body. */
    private static final String BODY = "input";

    private ConstraintViolations() {}

    static Violation of(ConstraintViolation<?> broken) {
        var code = Kebab.of(camelToUpper(broken.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName()));
        var message = sentence(broken.getMessage());
        var pointer = new StringBuilder();
        var last = "";
        var inBody = false;
        for (Path.Node node : nodes(broken.getPropertyPath())) {
            if (node.getKind() == ElementKind.PARAMETER) {
                inBody = node.getName().equals(BODY);
                last = node.getName();
            }
            if (node.getIndex() != null) pointer.append('/').append(node.getIndex());
            if (node.getKind() != ElementKind.PROPERTY) continue;
            pointer.append('/').append(node.getName());
            last = node.getName();
        }
        return inBody ? Violation.at(pointer.toString(), code, message) : Violation.ofParameter(last, code, message);
    }

    private static Iterable<Path.Node> nodes(Path path) {
        var nodes = new ArrayList<Path.Node>();
        path.forEach(nodes::add);
        return nodes;
    }

    private static String camelToUpper(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_");
    }

    private static String sentence(String message) {
        var text = message.endsWith(".") ? message : message + ".";
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
