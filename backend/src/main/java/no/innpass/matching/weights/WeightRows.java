package no.innpass.matching.weights;

import static java.util.Objects.requireNonNull;
import static no.innpass.platform.database.Rows.instant;
import static no.innpass.platform.database.Rows.number;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.innpass.matching.ProfileCode;
import no.innpass.matching.WeightProfile;
import no.innpass.matching.criterion.Criterion;
import no.innpass.platform.database.Rows;
import org.jspecify.annotations.Nullable;

/** Table {@code weight_profile_version}, which only grows; all in the caller's transaction. */
@Singleton
@Transactional(TxType.MANDATORY)
class WeightRows {
    private static final String NAMES = String.join(
            ", ", Arrays.stream(Criterion.values()).map(WeightRows::column).toList());
    private static final String COLUMNS = "select id, profile, version, reason, restored_from, made_by, made_at, "
            + NAMES + " from weight_profile_version ";

    private final Rows rows;

    WeightRows(Rows rows) {
        this.rows = rows;
    }

    /** How many versions there are: since none is ever taken away, this number changes with every change. */
    long count() {
        return rows.first("select count(*) from weight_profile_version", row -> row.getLong(1))
                .orElse(0L);
    }

    /** The highest version of every profile. */
    List<WeightVersion> inForce() {
        return rows.list(
                COLUMNS
                        + "v where version = (select max(version) from weight_profile_version o where o.profile = v.profile)",
                WeightRows::read);
    }

    /** Newest first. */
    List<WeightVersion> history(ProfileCode profile) {
        return rows.list(COLUMNS + "where profile = ? order by version desc", WeightRows::read, profile);
    }

    Optional<WeightVersion> find(ProfileCode profile, int version) {
        return rows.first(COLUMNS + "where profile = ? and version = ?", WeightRows::read, profile, version);
    }

    /** One change of weights at a time, to the end of the transaction. */
    void lock() {
        rows.first("select pg_advisory_xact_lock(7311, 2)", row -> 1);
    }

    void add(WeightVersion made) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("id", made.id());
        values.put("profile", made.code());
        values.put("version", made.version());
        values.put("reason", made.reason());
        values.put("restored_from", made.restoredFrom());
        values.put("made_by", made.madeBy());
        values.put("made_at", made.madeAt());
        for (Criterion criterion : Criterion.values()) {
            values.put(column(criterion), made.profile().weight(criterion));
        }
        rows.insert("weight_profile_version", values);
    }

    private static WeightVersion read(ResultSet row) throws SQLException {
        Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            weights.put(criterion, row.getInt(column(criterion)));
        }
        ProfileCode code = ProfileCode.valueOf(row.getString("profile"));
        return new WeightVersion(
                row.getObject("id", UUID.class),
                code,
                new WeightProfile(code.name(), row.getInt("version"), weights),
                row.getString("reason"),
                number(row, "restored_from"),
                row.getObject("made_by", UUID.class),
                requireNonNull(instant(row, "made_at")));
    }

    private static String column(Criterion criterion) {
        return criterion.name().toLowerCase(Locale.ROOT);
    }
}
