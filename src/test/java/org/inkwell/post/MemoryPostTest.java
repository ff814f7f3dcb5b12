package org.inkwell.post;

import java.util.List;

final class MemoryPostTest implements PostContract {

    private final MemoryPost post = new MemoryPost();

    @Override
    public Post taking() {
        return post;
    }

    @Override
    public Post refusing() {
        post.answer(new Delivery.Rejected("no such recipient"));
        return post;
    }

    @Override
    public Post putOff() {
        post.answer(new Delivery.Deferred("not now"));
        return post;
    }

    @Override
    public Post away() {
        post.answer(new Delivery.Deferred("away"));
        return post;
    }

    @Override
    public List<String> arrived() {
        return post.sent().stream().map(Outgoing::mailId).toList();
    }
}
