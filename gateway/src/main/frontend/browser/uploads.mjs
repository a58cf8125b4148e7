import assert from 'node:assert/strict';

const place = (id, count) => `/api/requests/${id}/uploads/0190a8c0-7b3c-7d00-8000-0000000000f${count}`;
const tus = (extra) => ({ headers: { 'Tus-Resumable': '1.0.0', ...extra } });

function decoded(metadata) {
    return Object.fromEntries(
        metadata.split(',').map((pair) => {
            const [key, value] = pair.split(' ');
            return [key, Buffer.from(value, 'base64').toString()];
        }),
    );
}

/** A tus server for files of a request, one after the other; it waits for `hold` before it takes a piece. */
export function uploading(id) {
    const state = { begun: 0, offsets: {}, lengths: {}, metadata: [], removed: [], hold: undefined };
    const answers = {
        [`POST /api/requests/${id}/uploads`]: (call) => {
            state.begun += 1;
            const at = place(id, state.begun);
            state.lengths[at] = Number(call.headers()['upload-length']);
            state.offsets[at] = 0;
            state.metadata.push(call.headers()['upload-metadata']);
            return { status: 201, ...tus({ Location: at }) };
        },
    };
    for (const at of [1, 2, 3].map((count) => place(id, count))) {
        answers[`HEAD ${at}`] = () => ({
            status: 200,
            ...tus({ 'Upload-Offset': `${state.offsets[at]}`, 'Upload-Length': `${state.lengths[at]}` }),
        });
        answers[`PATCH ${at}`] = async (call) => {
            assert.equal(Number(call.headers()['upload-offset']), state.offsets[at]);
            await state.hold;
            state.offsets[at] += call.postDataBuffer()?.length ?? 0;
            return { status: 204, ...tus({ 'Upload-Offset': `${state.offsets[at]}` }) };
        };
        answers[`DELETE ${at}`] = () => {
            state.removed.push(at.split('/').pop());
            return { status: 204, ...tus({}) };
        };
    }
    return Object.assign(state, { answers, announced: (count = 0) => decoded(state.metadata[count]) });
}
