package org.upskill.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.upskill.shared.persistence.Ids;
import org.upskill.shared.privacy.PersonalStore;
import org.upskill.shared.problem.Problems;

/**
 * What uploads hold of a person. Nobody can take a line out of a workbook, so the file goes as a whole, with its compared rows and the
 * values that were refused. The history keeps what the import did, in numbers; it cannot be taken back any longer.
 */
@ApplicationScoped
class PersonalImports implements PersonalStore {
    /** Their files are all about people, also in the columns that nobody reads. */
    private static final Set<String> OF_PEOPLE = Set.of("people", "teams");

    private static final Set<ImportStatus> WORKING = Set.of(ImportStatus.VALIDATING, ImportStatus.APPLYING, ImportStatus.UNDOING);

    private static final List<String> EMPTIED = List.of(
            "delete from import_file where import_id = :id",
            "delete from import_block where import_id = :id",
            "update import_error set cell_value = null where import_id = :id",
            "update import_job set status = 'cancelled', token = null where id = :id and status = 'ready'");

    private final EntityManager entities;
    private final StagedRows staged;
    private final ImportFiles files;

    PersonalImports(EntityManager entities, StagedRows staged, ImportFiles files) {
        this.entities = entities;
        this.staged = staged;
        this.files = files;
    }

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public List<Map<String, Object>> report(Traces person) {
        var rows = new ArrayList<Map<String, Object>>();
        var named = new NamedRows(person);
        for (var job : jobs()) {
            for (var block = staged.blockAfter(job.id, -1); !block.isEmpty(); block = staged.blockAfter(job.id, block.getLast().row())) {
                block.stream().filter(named::include).map(row -> row(job, row)).forEach(rows::add);
            }
        }
        return rows;
    }

    @Override
    public int count(Traces person) {
        return naming(person).size();
    }

    /** @throws org.upskill.shared.problem.ProblemException 409 while one of them is at work */
    @Override
    public int erase(Traces person) {
        if (jobs().stream().anyMatch(job -> OF_PEOPLE.contains(job.kind) && isRunning(job))) {
            throw Problems.wrongState("A file of people is being imported. Erase the person when that is through.");
        }
        var naming = naming(person);
        for (var id : naming) {
            for (var sql : EMPTIED) entities.createNativeQuery(sql).setParameter("id", Ids.bytes(id)).executeUpdate();
        }
        return naming.size();
    }

    private static boolean isRunning(ImportJob job) {
        return WORKING.contains(job.status) || job.isIndexing();
    }

    /** The imports whose file may name the person and is still kept. */
    private List<UUID> naming(Traces person) {
        var named = new NamedRows(person);
        var words = person.words().stream().filter(NamedRows::isTelling).toList();
        return jobs().stream()
                .filter(job -> staged.isKept(job.id) || files.isKept(job.id))
                .filter(job -> OF_PEOPLE.contains(job.kind) || anyRow(job.id, named::include) || files.mention(job.id, words))
                .map(job -> job.id)
                .toList();
    }

    private boolean anyRow(UUID job, Predicate<StagedRow> wanted) {
        for (var block = staged.blockAfter(job, -1); !block.isEmpty(); block = staged.blockAfter(job, block.getLast().row())) {
            if (block.stream().anyMatch(wanted)) return true;
        }
        return false;
    }

    private List<ImportJob> jobs() {
        return entities.createQuery("select j from ImportJob j order by j.createdAt, j.id", ImportJob.class).getResultList();
    }

    private static Map<String, Object> row(ImportJob job, StagedRow staged) {
        var row = new LinkedHashMap<String, Object>();
        row.put("file", job.fileName);
        row.put("time", job.createdAt);
        row.put("row", staged.row());
        row.put("values", staged.after());
        return row;
    }
}
