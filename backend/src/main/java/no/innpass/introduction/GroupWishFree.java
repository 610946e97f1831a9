package no.innpass.introduction;

import jakarta.inject.Singleton;
import java.util.List;
import no.innpass.platform.linter.GroupWishes;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Keeps wishes for or against a group of people out of words that one party writes and another one reads (HR-10). */
@Singleton
class GroupWishFree {
    private final GroupWishes wishes;

    GroupWishFree(GroupWishes wishes) {
        this.wishes = wishes;
    }

    /**
     * @param pointer of the text in the request
     * @throws Refused GROUP_WISH
     */
    void require(String pointer, @Nullable String text) {
        if (text != null && wishes.find(text).isPresent()) {
            throw new Refused(new IntroductionProblem.GroupWish(List.of(new FieldProblem(pointer, "GROUP_WISH"))));
        }
    }
}
