# Completion for fish: copy this file into ~/.config/fish/completions.

set -l commands index search phrase show
set -l found 'search phrase'
set -l shown 'search phrase show'

complete -c verbatim -f
complete -c verbatim -n "not __fish_seen_subcommand_from $commands" -a index -d 'make or update the index'
complete -c verbatim -n "not __fish_seen_subcommand_from $commands" -a search -d 'ranked passages'
complete -c verbatim -n "not __fish_seen_subcommand_from $commands" -a phrase -d 'exact wording'
complete -c verbatim -n "not __fish_seen_subcommand_from $commands" -a show -d 'a document or a passage'
complete -c verbatim -n "not __fish_seen_subcommand_from $commands" -l version -d 'show the version'
complete -c verbatim -l help -d 'show help'

complete -c verbatim -n '__fish_seen_subcommand_from index' -F
complete -c verbatim -n '__fish_seen_subcommand_from index' -l forget -d 'take paths out of the index'
complete -c verbatim -n '__fish_seen_subcommand_from search' -l any -d 'rank by any of the words'
complete -c verbatim -n '__fish_seen_subcommand_from show' -l raw -d 'the whole text and nothing else'
complete -c verbatim -n "__fish_seen_subcommand_from $commands" -l verbose -d 'say what the program does'
complete -c verbatim -n "__fish_seen_subcommand_from $commands" -l index -xa '(__fish_complete_directories)' -d 'folder of the index'
complete -c verbatim -n "__fish_seen_subcommand_from $shown" -l format -xa 'text json jsonl' -d 'form of the answer'
complete -c verbatim -n "__fish_seen_subcommand_from $shown" -l color -xa 'auto always never' -d colour
complete -c verbatim -n "__fish_seen_subcommand_from $shown" -l context -x -d 'passages around a hit'
complete -c verbatim -n "__fish_seen_subcommand_from $found" -s n -x -d 'most hits'
complete -c verbatim -n "__fish_seen_subcommand_from $found" -l role -xa 'headline heading body caption byline boilerplate all' -d 'what a passage is'
complete -c verbatim -n "__fish_seen_subcommand_from $found" -l source -x -d 'who published it'
complete -c verbatim -n "__fish_seen_subcommand_from $found" -l since -x -d 'earliest date'
complete -c verbatim -n "__fish_seen_subcommand_from $found" -l until -x -d 'latest date'
complete -c verbatim -n "__fish_seen_subcommand_from $found" -l undated -xa 'keep drop' -d 'documents without a date'
complete -c verbatim -n "__fish_seen_subcommand_from $found" -l sort -xa 'relevance date date-desc source' -d order
