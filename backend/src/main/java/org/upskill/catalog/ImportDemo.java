package org.upskill.catalog;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.upskill.shared.demo.DemoPart;
import org.upskill.shared.demo.DemoRemoval;

/** The imports by which the demo organisation came, with their files, rows and remarks. */
@Singleton
class ImportDemo implements DemoPart {
    private static final List<String> PARTS = List.of("import_finding", "import_error", "import_block", "import_file");
    private static final String OURS = "(select id from import_job where source = :source and created_at <= :time)";

    private final EntityManager entities;

    ImportDemo(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String kind() {
        return "imports";
    }

    @Override
    public int place() {
        return 90;
    }

    @Override
    public long count() {
        return entities.createQuery("select count(j) from ImportJob j where j.source = :source", Long.class)
                .setParameter("source", SOURCE)
                .getSingleResult();
    }

    @Override
    public DemoRemoval remove(Instant untouchedSince) {
        var all = count();
        for (var part : PARTS) delete("delete from " + part + " where import_id in " + OURS, untouchedSince);
        entities.createNativeQuery("delete from import_mapping where source = :source").setParameter("source", SOURCE).executeUpdate();
        var removed = delete("delete from import_job where source = :source and created_at <= :time", untouchedSince);
        return new DemoRemoval(kind(), removed, all - removed, 0);
    }

    private long delete(String sql, Instant time) {
        return entities.createNativeQuery(sql).setParameter("source", SOURCE).setParameter("time", time).executeUpdate();
    }
}
