/** Everything that is needed of it: a bundle leaves out the rest. */
export {markdownToMdast} from 'satteri'
