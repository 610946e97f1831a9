package no.innpass.platform.web.limit;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.Future;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Closes a connection whose request has not arrived whole in time, counted from its first byte. The idle time-outs of the server do
 * not see a caller who sends one byte now and then to keep many connections open.
 */
@Singleton
final class EndSlowRequests implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {
    private final Duration longest;

    EndSlowRequests(@Value("${innpass.limits.request-time:30s}") Duration longest) {
        this.longest = longest;
    }

    @Override
    public NettyServerCustomizer.Registry onCreated(BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
        event.getBean().register(new ForEveryConnection(longest, null));
        return event.getBean();
    }

    private record ForEveryConnection(
            Duration longest, @Nullable Channel channel) implements NettyServerCustomizer {
        @Override
        public NettyServerCustomizer specializeForChannel(Channel opened, ChannelRole role) {
            return role == ChannelRole.CONNECTION ? new ForEveryConnection(longest, opened) : this;
        }

        @Override
        public void onStreamPipelineBuilt() {
            String codec = ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC;
            if (channel != null && channel.pipeline().get(codec) != null) {
                Arrival arrival = new Arrival(channel, longest);
                channel.pipeline().addBefore(codec, "first-byte", new FirstByte(arrival));
                channel.pipeline().addAfter(codec, "last-byte", new LastByte(arrival));
            }
        }
    }

    /** The request that is arriving on one connection; used by its event loop alone. */
    private static final class Arrival {
        private final Channel channel;
        private final Duration longest;
        private @Nullable Future<?> end;

        Arrival(Channel channel, Duration longest) {
            this.channel = channel;
            this.longest = longest;
        }

        void begin() {
            if (end == null) {
                end = channel.eventLoop().schedule(() -> channel.close(), longest.toMillis(), TimeUnit.MILLISECONDS);
            }
        }

        void complete() {
            if (end != null) {
                end.cancel(false);
                end = null;
            }
        }
    }

    private static final class FirstByte extends ChannelInboundHandlerAdapter {
        private final Arrival arrival;

        FirstByte(Arrival arrival) {
            this.arrival = arrival;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object bytes) {
            arrival.begin();
            context.fireChannelRead(bytes);
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) {
            arrival.complete();
            context.fireChannelInactive();
        }
    }

    private static final class LastByte extends ChannelInboundHandlerAdapter {
        private final Arrival arrival;

        LastByte(Arrival arrival) {
            this.arrival = arrival;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object part) {
            if (part instanceof LastHttpContent) {
                arrival.complete();
            }
            context.fireChannelRead(part);
        }
    }
}
