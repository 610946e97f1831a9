package no.innpass.organisation;

import static java.util.stream.Collectors.toCollection;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.innpass.geography.Areas;
import no.innpass.geography.Region;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** Door to the local offices. Lists are in the order of the office numbers. */
@Singleton
@Transactional
public class Offices {
    private static final Duration LASTS = Duration.ofMinutes(1);

    private final OfficeRows rows;
    private final Areas areas;
    private final Ids ids;
    private final Clock clock;
    private final Map<UUID, Read> read = new ConcurrentHashMap<>();

    Offices(OfficeRows rows, Areas areas, Ids ids, Clock clock) {
        this.rows = rows;
        this.areas = areas;
        this.ids = ids;
        this.clock = clock;
    }

    private record Read(Office office, Instant at) {}

    /**
     * Adds an office; one that is already known by its number is left as it is.
     *
     * @throws IllegalArgumentException for a municipality that is not in use
     */
    public Office register(String number, String name, String municipality) {
        Region region = areas.municipality(municipality)
                .orElseThrow(() -> new IllegalArgumentException("No municipality " + municipality))
                .county()
                .region();
        return rows.findByNumber(number).orElseGet(() -> {
            Office office = rows.save(
                    new Office(ids.next(), number, name, municipality, municipality.substring(0, 2), region, 1, null));
            rows.answersFor(office.id(), municipality);
            return office;
        });
    }

    /** Closed ones too. */
    public List<Office> all() {
        return rows.listOrderByNumber();
    }

    /** Those that somebody or something new can come to. */
    public List<Office> open() {
        return all().stream().filter(Office::isOpen).toList();
    }

    public Optional<Office> find(UUID id) {
        return rows.findById(id);
    }

    /**
     * By id; an id that is no office's is left out. For lists that are read often: what an administrator changes on another instance shows
     * within a minute.
     */
    public Map<UUID, Office> find(Collection<UUID> wanted) {
        Instant old = clock.instant().minus(LASTS);
        Map<UUID, Office> found = new HashMap<>();
        Set<UUID> unread = new HashSet<>();
        for (UUID id : wanted) {
            @Nullable Read known = read.get(id);
            if (known == null || known.at().isBefore(old)) {
                unread.add(id);
            } else {
                found.put(id, known.office());
            }
        }
        if (!unread.isEmpty()) {
            unread.forEach(read::remove);
            for (Office office : rows.findByIdIn(unread)) {
                read.put(office.id(), new Read(office, clock.instant()));
                found.put(office.id(), office);
            }
        }
        return found;
    }

    /** Told by whoever changes an office. */
    public void changed(UUID id) {
        read.remove(id);
    }

    public Optional<Office> byNumber(String number) {
        return rows.findByNumber(number);
    }

    /**
     * The open offices that answer for a municipality: those that an administrator has given it to, else those of its county, else all;
     * never empty while one is open.
     */
    public List<Office> serving(String municipality) {
        List<Office> all = open();
        List<Office> here = rows.answeringFor(municipality);
        if (!here.isEmpty()) {
            return here;
        }
        List<Office> county = all.stream()
                .filter(office -> municipality.startsWith(office.county()))
                .toList();
        return county.isEmpty() ? all : county;
    }

    /** The regions that an actor works in (PRI-02): those of the own offices, and those given as scope. */
    public Set<Region> regionsOf(Actor actor) {
        Set<Region> regions = rows.findByIdIn(actor.officeIds()).stream()
                .map(Office::region)
                .collect(toCollection(() -> EnumSet.noneOf(Region.class)));
        actor.regions().forEach(name -> regions.add(Region.valueOf(name)));
        return regions;
    }
}
