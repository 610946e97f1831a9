package no.innpass.employer;

/** Why a light is as it is (EMP-07, EMP-08). */
public enum LightReason {
    /** RED: blocked after a case of misuse. */
    BLOCKED(Light.RED),
    /** RED: it has asked not to be rung. */
    DO_NOT_CONTACT(Light.RED),
    /** RED: it has said no until a day. */
    NOT_NOW(Light.RED),
    /** RED: as many are in practice there as may be. */
    CAPACITY_FULL(Light.RED),
    /** RED: the newest outlook is downsizing. */
    DOWNSIZING(Light.RED),
    /** GREY: nothing is known. */
    NO_FACT(Light.GREY),
    /** GREY: the newest fact is too old. */
    OLD_FACT(Light.GREY),
    /** GREEN: an open place or a stated need was confirmed lately. */
    CONFIRMED(Light.GREEN),
    /** YELLOW: the last confirmation is too old. */
    CONFIRMED_BEFORE(Light.YELLOW),
    /** YELLOW: there is no open place and no stated need. */
    NOTHING_OPEN(Light.YELLOW);

    private final Light light;

    LightReason(Light light) {
        this.light = light;
    }

    Light light() {
        return light;
    }
}
