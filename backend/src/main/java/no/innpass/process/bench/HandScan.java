package no.innpass.process.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.UUID;
import no.innpass.candidate.LineFacts;
import no.innpass.matching.Basis;
import no.innpass.matching.MatchSettings;
import no.innpass.matching.MatchTerms;
import no.innpass.matching.Points;
import no.innpass.matching.TieKey;
import no.innpass.matching.criterion.Criterion;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.document.CandidateFields.WishRank;
import no.innpass.matching.document.PlaceFields;
import no.innpass.matching.document.Standing;
import no.innpass.matching.engine.Ranked;
import no.innpass.matching.term.Document;
import no.innpass.matching.term.Interpreter;
import no.innpass.matching.term.Term;
import no.innpass.practiceplace.CredentialDemand;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.shared.DemandKind;
import no.innpass.shared.PlacementPurpose;

/**
 * The peer of the engine: the same ranking as one loop over {@link PackedCandidates}, written out by hand for the places of the benchmark,
 * with no index and nothing general. For places without a legal demand; one of their contracts asks nothing, so HIRE is the will alone.
 */
final class HandScan {
    private static final int[] NONE = {};
    private static final Criterion[] CRITERIA = Criterion.values();

    private final PackedCandidates all;
    private final PlaceFacts place;
    private final MatchTerms terms;
    private final int[][] weights;
    /** Index + 1 of each task among those of the place, by concept. */
    private final byte[] taskOf;

    private final int[] shares;
    private final int taskWeights;
    private final int[] formal;
    private final int[] language;
    private final int[] tests;
    private final int[][] functions;
    private final int[][] surroundings;
    private final int[] stays;
    private final int[] moves;
    private final int trade;
    private final int mainPurpose;
    private final int furtherPurposes;
    private final PriorityQueue<Ranked> best =
            new PriorityQueue<>(Ranked.order(Basis.FULL).reversed());

    HandScan(PackedCandidates all, PlaceFacts place, List<MatchTerms> blocks) {
        this.all = all;
        this.place = place;
        terms = blocks.getFirst();
        weights = weights(blocks);
        taskOf = new byte[1 << 16];
        shares = new int[place.tasks().size()];
        int sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = PlaceFields.weight(place, place.tasks().get(i));
            sum += shares[i];
            taskOf[place.tasks().get(i).concept()] = (byte) (i + 1);
        }
        taskWeights = sum;
        formal = place.credentialDemands().stream()
                .filter(demand -> demand.forPlacement() && demand.kind() != DemandKind.LEGAL_HARD)
                .mapToInt(CredentialDemand::concept)
                .toArray();
        language = table(Criterion.LANGUAGE, CandidateFields.LANGUAGE.name());
        tests = table(Criterion.LANGUAGE, CandidateFields.TESTS.name());
        functions = bytes(Criterion.CAPABILITY);
        surroundings = bytes(Criterion.ENVIRONMENT);
        Term.Tier travel = (Term.Tier) term(Criterion.TRAVEL, 0);
        moves = ((Term.Table) travel.rungs().get(0).then()).entries();
        stays = ((Term.Table) travel.rungs().get(1).then()).entries();
        trade = place.line().occupations().stream().findFirst().orElse(0);
        mainPurpose = code(Objects.requireNonNull(place.purposes().main()));
        furtherPurposes = place.purposes().further().stream()
                .mapToInt(purpose -> 1 << code(purpose))
                .sum();
    }

    /** As {@link CandidateFields#PURPOSE} has it. */
    private static int code(PlacementPurpose purpose) {
        return purpose.ordinal() + 1;
    }

    /** Whether the place is of the kind that is written out here. */
    static boolean knows(PlaceFacts place) {
        return place.credentialDemands().stream().noneMatch(demand -> demand.kind() == DemandKind.LEGAL_HARD)
                && place.languageDemands().stream().noneMatch(demand -> demand.kind() == DemandKind.LEGAL_HARD);
    }

    /** By the code of the main purpose, 0 for none, and by criterion. */
    private static int[][] weights(List<MatchTerms> blocks) {
        int[][] weights = new int[PlacementPurpose.values().length + 1][];
        for (int purpose = 0; purpose < weights.length; purpose++) {
            Document candidate =
                    Document.builder().number(CandidateFields.PURPOSE, purpose).build();
            MatchTerms block = blocks.stream()
                    .filter(one -> Interpreter.holds(one.block(), candidate))
                    .findFirst()
                    .orElseThrow();
            weights[purpose] =
                    Arrays.stream(CRITERIA).mapToInt(block.profile()::weight).toArray();
        }
        return weights;
    }

    private List<Term> terms(Criterion criterion) {
        return Objects.requireNonNull(terms.grades().get(criterion)).terms();
    }

    private Term term(Criterion criterion, int index) {
        return terms(criterion).get(index);
    }

    private List<Term.Table> tables(Criterion criterion) {
        List<Term.Table> tables = new ArrayList<>();
        for (Term term : terms(criterion)) {
            if (term instanceof Term.Lowest lowest) {
                tables.addAll(lowest.tables());
            } else if (term instanceof Term.Table table) {
                tables.add(table);
            }
        }
        return tables;
    }

    private int[] table(Criterion criterion, String field) {
        return tables(criterion).stream()
                .filter(table -> table.bits().field().name().equals(field))
                .map(Term.Table::entries)
                .findFirst()
                .orElse(NONE);
    }

    /** Four tables of eight bits; one that adds nothing where there is none. */
    private int[][] bytes(Criterion criterion) {
        int[][] four = {new int[256], new int[256], new int[256], new int[256]};
        tables(criterion).forEach(table -> four[table.bits().shift() / 8] = table.entries());
        return four;
    }

    /** Best first. */
    List<Ranked> top(int limit) {
        for (int row = 0; row < all.size(); row++) {
            if (!stopped(row)) {
                score(row, limit);
            }
        }
        List<Ranked> list = new ArrayList<>(best);
        list.sort(Ranked.order(Basis.FULL));
        return list;
    }

    private boolean flag(int row, int flag) {
        return (all.flags[row] >>> flag & 1) != 0;
    }

    private boolean stopped(int row) {
        if (flag(row, CandidateFields.WITHDRAWN)
                || all.readyFrom[row] > place.start().latestBound()) {
            return true;
        }
        for (int i = all.vetoedTasks.starts[row]; i < all.vetoedTasks.starts[row + 1]; i++) {
            if (taskOf[all.vetoedTasks.values[i]] > 0) {
                return true;
            }
        }
        return false;
    }

    private void score(int row, int limit) {
        int[] weight = weights[all.purpose[row]];
        int p = 0;
        int k = 0;
        int a = 0;
        for (Criterion criterion : CRITERIA) {
            int w = weight[criterion.ordinal()];
            if (w == 0) {
                continue;
            }
            // num x 65,536 + den; -1 for what does not apply
            int sum = sum(criterion, row);
            if (sum >= 0) {
                a += w;
            }
            int den = sum & 0xFFFF;
            if (sum > 0 && den > 0) {
                p += w * ((2 * (sum >>> 16) + den) / (2 * den));
                k += w;
            }
        }
        offer(row, p, k, a, limit);
    }

    private void offer(int row, int p, int k, int a, int limit) {
        MatchSettings settings = MatchSettings.DEFAULT;
        if (k == 0 || 100 * k < settings.thinBasis() * a || 2 * p + k < 2 * k * settings.minScore()) {
            return;
        }
        if (best.size() == limit) {
            Points last = best.element().points();
            if ((long) p * last.k() < (long) last.p() * k) {
                return;
            }
        }
        UUID id = all.ids[row];
        best.add(new Ranked(id, new Points(p, k, a), TieKey.of(terms.random(), all.random[row]), 0));
        if (best.size() > limit) {
            best.remove();
        }
    }

    private int sum(Criterion criterion, int row) {
        return switch (criterion) {
            case TASK_SKILL -> tasks(row);
            case FORMAL -> formal(row);
            case LANGUAGE -> languages(row);
            case CAPABILITY -> place.functionalDemands().bits() == 0 ? -1 : sum(functions, all.functions[row]);
            case COHERENCE -> line(row);
            case WISH -> wish(row);
            case ENVIRONMENT ->
                flag(row, CandidateFields.NO_SURROUNDINGS) ? -1 : sum(surroundings, all.surroundings[row]);
            case PURPOSE -> purpose(row);
            case HOURS -> hours(row);
            case TRAVEL -> wide((all.wouldMove.has(row, place.area()) ? moves : stays)[all.reach[row]]);
            case HIRE -> place.job().will() << 16 | 1;
            case SUPPORT, OPENNESS -> fixed((Term.Fixed) term(criterion, 0));
        };
    }

    private static int fixed(Term.Fixed fixed) {
        return fixed.num() << 16 | fixed.den();
    }

    private static int wide(int entry) {
        return Term.Table.num(entry) << 16 | Term.Table.den(entry);
    }

    private static int sum(int[][] tables, int value) {
        return wide(tables[0][value & 255])
                + wide(tables[1][value >>> 8 & 255])
                + wide(tables[2][value >>> 16 & 255])
                + wide(tables[3][value >>> 24]);
    }

    private int tasks(int row) {
        if (!flag(row, CandidateFields.TASKS_KNOWN)) {
            return 0;
        }
        int done = 0;
        int near = 0;
        for (int i = all.done.starts[row]; i < all.done.starts[row + 1]; i++) {
            done |= 1 << taskOf[all.done.values[i]];
        }
        for (int i = all.near.starts[row]; i < all.near.starts[row + 1]; i++) {
            near |= 1 << taskOf[all.near.values[i]];
        }
        int num = 0;
        for (int i = 0; i < shares.length; i++) {
            boolean learnt = place.tasks().get(i).trainable();
            int grade = (done >>> i + 1 & 1) != 0 ? 100 : (near >>> i + 1 & 1) != 0 ? 60 : learnt ? 40 : 0;
            num += shares[i] * grade;
        }
        return num << 16 | taskWeights;
    }

    private int formal(int row) {
        if (formal.length == 0) {
            return -1;
        }
        int num = 0;
        int den = 0;
        for (int concept : formal) {
            int standing = flag(row, CandidateFields.CERTIFICATES_KNOWN) ? Standing.NONE.ordinal() : 0;
            for (int i = all.certificates.starts[row]; i < all.certificates.starts[row + 1]; i++) {
                if (all.certificates.values[i] >>> 4 == concept) {
                    standing = all.certificates.values[i] & 15;
                }
            }
            boolean coming = standing == Standing.DATED.ordinal() || standing == Standing.DURING.ordinal();
            num += standing == Standing.HELD.ordinal() ? 100 : coming ? 60 : 0;
            den += standing == Standing.UNKNOWN.ordinal() ? 0 : 1;
        }
        return num << 16 | den;
    }

    private int languages(int row) {
        if (place.languageDemands().isEmpty()) {
            return -1;
        }
        int one = language.length == 0 ? 0 : wide(language[all.language[row] & 4095]);
        int other = tests.length == 0 ? 0 : wide(tests[all.tests[row] & 4095]);
        return one == 0 || other == 0 ? one | other : Math.min(one, other);
    }

    private int line(int row) {
        if (!flag(row, CandidateFields.LINE_KNOWN)) {
            return 0;
        }
        boolean industry = (all.lineIndustries[row] & place.line().industry()) != 0;
        return (all.line.has(row, trade) ? 100 : industry ? 50 : 0) << 16 | 1;
    }

    private int wish(int row) {
        if (!flag(row, CandidateFields.WISHES_KNOWN)) {
            return flag(row, CandidateFields.NO_WISH) ? -1 : 0;
        }
        int ranks = 0;
        for (int i = all.wishes.starts[row]; i < all.wishes.starts[row + 1]; i++) {
            int concept = all.wishes.values[i] >>> 2;
            if (taskOf[concept] > 0 || concept == trade) {
                ranks |= 1 << (all.wishes.values[i] & 3);
            }
        }
        long industry = place.line().industry();
        long industries = all.wishedIndustries[row];
        if ((ranks >>> WishRank.AVOIDED.ordinal() & 1) != 0 || (industries >>> LineFacts.INDUSTRIES & industry) != 0) {
            return 1;
        }
        if ((ranks >>> WishRank.FIRST.ordinal() & 1) != 0) {
            return 100 << 16 | 1;
        }
        return ((ranks >>> WishRank.FURTHER.ordinal() & 1) != 0 ? 60 : (industries & industry) != 0 ? 40 : 0) << 16 | 1;
    }

    private int purpose(int row) {
        int code = all.purpose[row];
        if (code == 0) {
            return 0;
        }
        return (code == mainPurpose ? 100 : (furtherPurposes >>> code & 1) * 60) << 16 | 1;
    }

    private int hours(int row) {
        long grid = place.hours().bits();
        long mine = all.hours[row];
        int shared = 100 * Long.bitCount(grid & mine);
        int smaller = Math.min(Long.bitCount(grid), Long.bitCount(mine));
        int ready = all.readyFrom[row];
        int first = place.start().first();
        if (ready == 0 || first == 0) {
            return shared << 16 | smaller;
        }
        int start = 100 - Math.clamp(ready - first, 0, 100);
        boolean week = smaller > 0 && (2 * shared + smaller) / (2 * smaller) <= start;
        return week ? shared << 16 | smaller : start << 16 | 1;
    }
}
