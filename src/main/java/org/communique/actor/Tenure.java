package org.communique.actor;

import java.util.List;
import org.communique.fact.Citation;
import org.communique.fact.RefersTo;
import org.communique.fact.When;
import org.jspecify.annotations.Nullable;

/** A person in a post: what the post's record says of the person, with the post. */
public record Tenure(Post post, Post.Holder holder) {

    @RefersTo("person")
    public String person() {
        return holder.person();
    }

    public @Nullable When from() {
        return holder.from();
    }

    public @Nullable When until() {
        return holder.until();
    }

    public List<When> attestedAt() {
        return holder.attestedAt();
    }

    public List<Citation> citations() {
        return holder.citations();
    }
}
