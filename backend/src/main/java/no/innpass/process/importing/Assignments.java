package no.innpass.process.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.innpass.organisation.Office;
import no.innpass.organisation.Offices;
import no.innpass.organisation.Staff;
import no.innpass.organisation.StaffMember;
import no.innpass.platform.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who is to answer for what comes in: an office, and one of its people in turn. For one run: the same files in the same order give
 * the same people. Not safe for use by several threads.
 */
public final class Assignments {
    private final Offices offices;
    private final Staff staff;
    private final List<Office> all;
    private final Map<String, List<Office>> serving = new HashMap<>();
    private final Map<UUID, List<StaffMember>> colleagues = new HashMap<>();
    private final Map<String, List<StaffMember>> roles = new HashMap<>();
    private final Map<String, Integer> turns = new HashMap<>();

    Assignments(Offices offices, Staff staff) {
        this.offices = offices;
        this.staff = staff;
        this.all = offices.open();
    }

    public Optional<Office> office(String number) {
        return all.stream().filter(office -> office.number().equals(number)).findFirst();
    }

    /** An office that serves the municipality, in turn where several do; any office for no municipality; empty where none exists. */
    public Optional<Office> serving(@Nullable String municipality) {
        String key = municipality == null ? "" : municipality;
        List<Office> able = serving.computeIfAbsent(key, asked -> asked.isEmpty() ? all : offices.serving(asked));
        return able.isEmpty() ? Optional.empty() : Optional.of(able.get(turn(key, able.size())));
    }

    /** An active colleague of the office by full name. */
    public Optional<UUID> colleague(Office office, String name) {
        return colleagues.computeIfAbsent(office.id(), staff::ofOffice).stream()
                .filter(member -> member.name().equals(name))
                .map(StaffMember::id)
                .findFirst();
    }

    /** The next active colleague of the office in the role; null when it has none. */
    public @Nullable UUID next(Office office, Role role) {
        String key = office.number() + " " + role;
        List<StaffMember> able = roles.computeIfAbsent(key, asked -> staff.ofOffice(office.id(), role));
        return able.isEmpty() ? null : able.get(turn(key, able.size())).id();
    }

    private int turn(String key, int size) {
        return (turns.merge(key, 1, Integer::sum) - 1) % size;
    }
}
