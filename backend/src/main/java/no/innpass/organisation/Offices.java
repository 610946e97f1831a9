package no.innpass.organisation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.innpass.geography.Areas;
import no.innpass.geography.Region;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.Ids;

/** Door to the local offices. Lists are in the order of the office numbers. */
@Singleton
@Transactional
public class Offices {
    private final OfficeRows rows;
    private final Areas areas;
    private final Ids ids;
    private final Map<UUID, Office> read = new ConcurrentHashMap<>();

    Offices(OfficeRows rows, Areas areas, Ids ids) {
        this.rows = rows;
        this.areas = areas;
        this.ids = ids;
    }

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
        return rows.findByNumber(number)
                .orElseGet(() -> rows.save(
                        new Office(ids.next(), number, name, municipality, municipality.substring(0, 2), region)));
    }

    public List<Office> all() {
        return rows.listOrderByNumber();
    }

    public Optional<Office> find(UUID id) {
        return rows.findById(id);
    }

    /** By id; an id that is no office's is left out. An office never changes, so that one that has been read need not be read again. */
    public Map<UUID, Office> find(Collection<UUID> wanted) {
        List<UUID> unread = wanted.stream().filter(id -> !read.containsKey(id)).toList();
        if (!unread.isEmpty()) {
            rows.findByIdIn(unread).forEach(office -> read.put(office.id(), office));
        }
        return wanted.stream()
                .map(read::get)
                .filter(Objects::nonNull)
                .collect(toMap(Office::id, identity(), (one, same) -> one));
    }

    public Optional<Office> byNumber(String number) {
        return rows.findByNumber(number);
    }

    /** The offices that answer for a municipality: those in it, else those of its county, else all; never empty while there is any. */
    public List<Office> serving(String municipality) {
        List<Office> all = all();
        List<Office> here = all.stream()
                .filter(office -> office.municipality().equals(municipality))
                .toList();
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
