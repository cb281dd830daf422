package org.upskill.audit;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.CollectionType;
import org.hibernate.type.EntityType;
import org.upskill.shared.audit.PartOf;
import org.upskill.shared.audit.Unaudited;
import org.upskill.shared.privacy.OfPerson;
import org.upskill.shared.privacy.Personal;

/** What the audit has to know of a kind of entity. */
final class AuditedType {
    private static final Pattern OF_NOBODY = Pattern.compile("version|revision|createdAt|updatedAt|.*Fold|.*By");
    private static final Pattern SECRET = Pattern.compile("(?i).*(secret|hash|password)");
    private static final List<String> NAMES = List.of("name", "title", "statement", "displayName");

    private final String kind;
    private final boolean audited;
    private final List<Column> columns = new ArrayList<>();

    /** By what another system knows a person, and what would bring the person back. */
    private static final String EXTERNAL_ID = "externalId";

    private record Column(int index, String name, boolean personal, boolean secret, boolean entity, String partOf) {}

    AuditedType(EntityPersister entity) {
        var type = entity.getMappedClass();
        kind = type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        audited = !type.isAnnotationPresent(Unaudited.class);
        var names = entity.getPropertyNames();
        var types = entity.getPropertyTypes();
        for (var index = 0; index < names.length; index++) {
            var field = field(type, names[index]);
            if (field == null || field.isAnnotationPresent(Unaudited.class) || OF_NOBODY.matcher(names[index]).matches()) continue;
            if (types[index] instanceof CollectionType collection && isInverse(entity, collection)) continue;
            var partOf = field.getAnnotation(PartOf.class);
            columns.add(new Column(
                    index, names[index], isPersonal(type, field), SECRET.matcher(names[index]).matches(),
                    types[index] instanceof EntityType, partOf == null ? null : partOf.value()));
        }
    }

    private static boolean isInverse(EntityPersister entity, CollectionType collection) {
        return entity.getFactory().getMappingMetamodel().getCollectionDescriptor(collection.getRole()).isInverse();
    }

    private static boolean isPersonal(Class<?> type, Field field) {
        return field.isAnnotationPresent(Personal.class) || OfPerson.class.isAssignableFrom(type) && field.getName().equals(EXTERNAL_ID);
    }

    private static Field field(Class<?> type, String name) {
        for (var at = type; at != null; at = at.getSuperclass()) {
            for (var field : at.getDeclaredFields()) if (field.getName().equals(name)) return field;
        }
        return null;
    }

    String kind() {
        return kind;
    }

    boolean isAudited() {
        return audited;
    }

    /** One field of an entity as it is kept; about whom it is, where it is personal. */
    record Value(Object value, Object word) {}

    /** The values by field; the parts of an embedded record are fields of their own. */
    Map<String, Value> values(Object entity, Object id, Object[] state, SharedSessionContractImplementor session) {
        var values = new LinkedHashMap<String, Value>();
        if (state == null) return values;
        if (id instanceof Record key) Values.parts(key).forEach((name, part) -> put(values, name, Values.of(part), null));
        for (var column : columns) {
            var value = state[column.index];
            if (value instanceof Record embedded) {
                Values.parts(embedded).forEach((name, part) -> put(values, name, Values.of(part), null));
                continue;
            }
            var kept = column.secret && value != null ? Hidden.of(value) : Values.of(identified(column, value, session));
            put(values, column.name, kept, column.personal ? word(entity, kept) : null);
        }
        return values;
    }

    private static void put(Map<String, Value> values, String name, Object value, Object word) {
        if (value != null) values.put(name, new Value(value, word));
    }

    private static Object identified(Column column, Object value, SharedSessionContractImplementor session) {
        return value != null && column.entity ? session.getFactory().getPersistenceUnitUtil().getIdentifier(value) : value;
    }

    /** A person's own entity says whose it is; elsewhere the value itself names somebody. */
    private static Object word(Object entity, Object value) {
        return entity instanceof OfPerson person ? person.personId() : value == null ? null : value.toString();
    }

    /** An id as entries have it; one of several columns has a colon between them. */
    static String text(Object id) {
        return id instanceof Record key ? Values.parts(key).values().stream().map(Object::toString).collect(Collectors.joining(":")) : id.toString();
    }

    /** In whose history an entity belongs that is of a person and not the person itself; null for others. */
    static String[] personOf(Object entity, String recordId) {
        if (!(entity instanceof OfPerson of) || of.personId() == null || of.personId().toString().equals(recordId)) return null;
        return new String[] {"person", of.personId().toString()};
    }

    /** What people call the record; null where it has no name. */
    static Value name(Map<String, Value> values) {
        return NAMES.stream().map(values::get).filter(value -> value != null).findFirst().orElse(null);
    }

    /** Of which record the entity is a part; null of none. */
    String[] partOf(Map<String, Value> values) {
        for (var column : columns) {
            if (column.partOf != null && values.get(column.name) != null) return new String[] {column.partOf, values.get(column.name).value().toString()};
        }
        return null;
    }
}
