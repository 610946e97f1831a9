package no.innpass.platform.web;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.convert.TypeConverter;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;

/** Yes or no in an address or a setting: what is neither is refused with the parameter's name, and not read as no. */
@Singleton
class StrictBooleans implements TypeConverter<CharSequence, Boolean> {
    @Override
    public Optional<Boolean> convert(CharSequence text, Class<Boolean> type, ConversionContext context) {
        return switch (text.toString().strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "on" -> Optional.of(true);
            case "false", "no", "n", "off", "" -> Optional.of(false);
            default -> {
                context.reject(text, new IllegalArgumentException("neither true nor false"));
                yield Optional.empty();
            }
        };
    }
}
