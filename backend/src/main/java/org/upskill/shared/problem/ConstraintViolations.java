package org.upskill.shared.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.upskill.shared.text.Kebab;

/** Says where a constraint was broken in the caller's words: a pointer into the body or a parameter, never a Java name. */
public final class ConstraintViolations {
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

    /** The constraints that a part of the body breaks, in the order of their pointers, where {@code pointer} leads to that part. */
    public static <T> List<Violation> below(String pointer, Set<ConstraintViolation<T>> broken) {
        return broken.stream()
                .map(violation -> {
                    var found = of(violation);
                    var steps = new StringBuilder(pointer);
                    for (Path.Node node : nodes(violation.getPropertyPath())) {
                        if (node.getIndex() != null) steps.append('/').append(node.getIndex());
                        if (node.getKind() == ElementKind.PROPERTY) steps.append('/').append(node.getName());
                    }
                    return Violation.at(steps.toString(), found.code(), found.message());
                })
                .sorted(java.util.Comparator.comparing(Violation::pointer))
                .toList();
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
