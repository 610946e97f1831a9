package no.innpass.oversight.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.innpass.Requirement;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.permission.Permission;
import no.innpass.platform.security.permission.PermissionMatrix;
import org.junit.jupiter.api.Test;

@Requirement("PRI-17")
class NoNamesForAuditorsTest {
    /** What an auditor may change: own samples and findings, and the log of looks at names. */
    private static final Set<String> MAY_WRITE = Set.of(
            "POST /api/v1/audit/samples",
            "POST /api/v1/audit/cases/{id}/name",
            "POST /api/v1/audit/findings",
            "POST /api/v1/audit/findings/{id}/closure",
            "POST /api/v1/audit/findings/{id}/question",
            "POST /api/v1/audit/findings/{id}/withdrawal");

    /** Texts of a case file: pseudonym, months, letters and codes. */
    private static final Set<String> TEXTS =
            Set.of("pseudonym", "registered", "month", "ended", "industry", "weightProfile", "reason", "who");

    @Test
    void anAuditorChangesSamplesAndFindingsAndNothingElse() {
        assertThat(PermissionMatrix.read().all())
                .filteredOn(permission -> permission.reach().containsKey(Role.AUDITOR))
                .extracting(Permission::operation)
                .filteredOn(operation -> !operation.startsWith("GET "))
                .containsExactlyInAnyOrderElementsOf(MAY_WRITE);
    }

    @Test
    void aCaseFileHasNoFieldInWhichANameOrADayCouldStand() {
        List<RecordComponent> parts = new ArrayList<>();
        collect(CaseFileView.class, parts);
        collect(DecisionRowView.class, parts);
        assertThat(parts).noneMatch(part -> Temporal.class.isAssignableFrom(part.getType()));
        Set<String> texts = new TreeSet<>();
        for (RecordComponent part : parts) {
            if (part.getType() == String.class && !part.getName().equals("officeName")) {
                texts.add(part.getName());
            }
        }
        assertThat(texts).isEqualTo(new TreeSet<>(TEXTS));
    }

    private static void collect(Type type, List<RecordComponent> into) {
        if (type instanceof ParameterizedType list) {
            collect(list.getActualTypeArguments()[0], into);
        } else if (type instanceof Class<?> owner && owner.isRecord()) {
            for (RecordComponent part : owner.getRecordComponents()) {
                into.add(part);
                collect(part.getGenericType(), into);
            }
        }
    }
}
