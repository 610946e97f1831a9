package no.innpass.reporting.export;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.purpose.LawfulPeople;
import no.innpass.platform.purpose.ProcessingPurpose;
import no.innpass.platform.security.Actor;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.time.Ids;

/**
 * Makes an export and hands it out, once (PRI-13): those who may be counted, made coarse until {@code card.k} share every row, under
 * random ids that are forgotten with the answer. Only the line in the register stays.
 */
@Singleton
class MakeExport {
    private static final int SIGNS = 12;

    private final ExportRows exports;
    private final LawfulPeople lawfulPeople;
    private final Settings settings;
    private final Ids ids;
    private final Clock clock;

    MakeExport(ExportRows exports, LawfulPeople lawfulPeople, Settings settings, Ids ids, Clock clock) {
        this.exports = exports;
        this.lawfulPeople = lawfulPeople;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refused TOO_FEW_ROWS; INVALID_INPUT when the quarters are reversed */
    @Transactional
    ExportView make(ExportRequest asked, Actor actor) {
        if (asked.to().compareTo(asked.from()) < 0) {
            throw new Refused(new CommonProblem.InvalidInput("/to", "NOT_VALID"));
        }
        int k = settings.integer("card.k");
        List<Coarsen.Line<UUID>> lines = Coarsen.coarsen(
                counted(exports.lines(
                        asked.kind(),
                        firstDay(asked.from()),
                        firstDay(asked.to()).plusMonths(3))),
                k);
        if (lines.isEmpty()) {
            throw new Refused(new ExportProblem.TooFewRows(k));
        }
        String csv = WriteExport.csv(asked.kind().columns(), lines, () -> ids.code(SIGNS));
        UUID id = ids.next();
        exports.add(id, asked, k, lines.size(), hash(csv), actor.loginId(), clock.instant());
        return new ExportView(exports.find(id).orElseThrow(), csv);
    }

    private List<Coarsen.Line<UUID>> counted(List<Coarsen.Line<UUID>> lines) {
        Set<UUID> lawful = Set.copyOf(lawfulPeople.of(
                ProcessingPurpose.COUNT,
                lines.stream().map(Coarsen.Line::key).distinct().toList()));
        return lines.stream().filter(line -> lawful.contains(line.key())).toList();
    }

    private static LocalDate firstDay(String quarter) {
        int year = Integer.parseInt(quarter.substring(0, 4));
        int number = quarter.charAt(6) - '0';
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
