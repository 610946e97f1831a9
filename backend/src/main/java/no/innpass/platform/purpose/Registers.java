package no.innpass.platform.purpose;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

@Factory
final class Registers {

    @Singleton
    PurposeRegister purposeRegister() {
        return PurposeRegister.read();
    }
}
