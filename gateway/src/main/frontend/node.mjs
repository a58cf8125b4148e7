/** Refuses a Node.js that is too old for the pages, before anything else of theirs is loaded by it. */
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
    console.error(
        `The pages need Node.js 20.19 or later, this is ${process.versions.node}: install it, or build with -Pnode.`,
    );
    process.exit(1);
}
