package no.innpass.platform.web.limit;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a request comes from. Behind a proxy every connection comes from the proxy; its header tells the true address, and is believed
 * only when {@code innpass.proxy.header} names it, since anybody can send one. Of several addresses the last counts, which our own
 * proxy has put there; those before it are what the caller says. Of an IPv6 address the first 64 bits count: a subscriber has them
 * all.
 */
@Singleton
final class ClientAddress {
    private static final Pattern NUMERIC = Pattern.compile("[0-9a-fA-F.:]{2,45}");
    private static final int NETWORK_BYTES = 8;

    private final @Nullable String header;

    ClientAddress(@Property(name = "innpass.proxy.header") @Nullable String header) {
        this.header = header == null || header.isBlank() ? null : header;
    }

    String of(HttpRequest<?> request) {
        InetAddress peer = request.getRemoteAddress().getAddress();
        return network(peer == null ? null : header == null ? peer : told(request, header, peer));
    }

    private static InetAddress told(HttpRequest<?> request, String header, InetAddress peer) {
        List<String> values = request.getHeaders().getAll(header);
        String all = values.isEmpty() ? "" : values.getLast();
        String last = all.substring(all.lastIndexOf(',') + 1).trim();
        try {
            // Only digits: a name would be looked up.
            return NUMERIC.matcher(last).matches() ? InetAddress.getByName(last) : peer;
        } catch (UnknownHostException noAddress) {
            return peer;
        }
    }

    private static String network(@Nullable InetAddress address) {
        if (address == null) {
            return "";
        }
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                : address.getHostAddress();
    }
}
