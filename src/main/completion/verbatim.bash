# Completion for bash: source this file, or copy it to /usr/share/bash-completion/completions/verbatim.

_verbatim() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} words=
  COMPREPLY=()
  case $before in
    --format) [[ ${COMP_WORDS[1]} == show ]] && words='text json' || words='text json jsonl' ;;
    --color) words='auto always never' ;;
    --undated) words='keep drop' ;;
    --sort) words='relevance date date-desc source' ;;
    --role) words='headline heading body caption byline boilerplate all' ;;
    --index) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
    -n | --source | --since | --until | --context) return ;;
    *)
      if ((COMP_CWORD == 1)); then
        words='index search phrase show --help --version'
      elif [[ $word == -* ]]; then
        words='--index --verbose --help'
        [[ ${COMP_WORDS[1]} == search ]] && words+=' --any'
        case ${COMP_WORDS[1]} in
          search | phrase)
            words+=' -n --format --color --role --source --since --until --undated --sort --context' ;;
          show) words+=' --format --color --context --raw' ;;
          index) words+=' --forget' ;;
        esac
      elif [[ ${COMP_WORDS[1]} == index ]]; then
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
        return
      fi
      ;;
  esac
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}
complete -F _verbatim verbatim
